"""Errors against k over 200 crates, and distances per search, as JSON."""

import json

import numpy as np
from code_numpy import crate, predict
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KDTree

KS = list(range(1, 102, 2))
CRATES = 200
lines, luck = [], {0: [], 20: []}
total = {"kept": 0, "others": 0, "new": 0, "new_labels": 0}


def votes(near, labels):
    """Answers for every odd k, from the kept rows in order of distance."""
    plums = np.cumsum(labels[near], 1)[:, [k - 1 for k in KS if k <= near.shape[1]]]
    return 2 * plums > np.array([k for k in KS if k <= near.shape[1]])


for seed in range(CRATES):
    rng = np.random.default_rng(seed)
    rows, _, labels = crate(rng, 31, 70, wrong=0.2)
    new, sort, new_labels = crate(rng, 62, 140, wrong=0.2)
    center, width = rows.mean(0), rows.std(0)
    kept, new = (rows - center) / width, (new - center) / width
    if seed < 20:  # a straight border on the crates of the programs
        line = LogisticRegression().fit(kept, labels)
        lines.append(np.mean(line.predict(new) != sort))
    for columns, wrong in luck.items():  # columns that say nothing about the sort
        a, b = (np.hstack([x, rng.normal(size=(len(x), columns))]) for x in (kept, new))
        wrong.append(np.mean(predict(a, labels, b, 5) != sort))
    order = [np.argsort(((a[:, None] - kept) ** 2).sum(2), 1) for a in (kept, new)]
    total["kept"] += (votes(order[0], labels) != labels[:, None]).mean(0) / CRATES
    total["others"] += (votes(order[0][:, 1:], labels) != labels[:, None]).mean(0) / CRATES
    answer = votes(order[1], labels)
    total["new"] += (answer != sort[:, None]).mean(0) / CRATES
    total["new_labels"] += (answer != new_labels[:, None]).mean(0) / CRATES

x, y = load_digits(return_X_y=True)  # each digit asked without itself
gaps = (x**2).sum(1)[:, None] + (x**2).sum(1) - 2 * x @ x.T
np.fill_diagonal(gaps, np.inf)
near = y[np.argsort(gaps, 1, kind="stable")[:, :101]]
digits = {k: np.mean([np.bincount(row[:k]).argmax() != t for row, t in zip(near, y, strict=True)]) for k in (1, 5, 101)}

searches = {}  # [kept rows, distances to rows, tests of boxes], means of 100 searches
for columns, free in ((2, 2), (20, 20), (20, 2)):  # the last: 20 mixtures of 2 columns
    for rows in (300, 1000, 3000, 10_000):
        rng = np.random.default_rng(0)
        kept, new, mix = (rng.normal(size=s) for s in ((rows, free), (100, free), (free, columns)))
        tree = KDTree(kept if free == columns else kept @ mix)
        tree.query(new if free == columns else new @ mix, 5)
        work = [rows, round(tree.get_n_calls() / 100), round(sum(tree.get_tree_stats()) / 100)]
        searches.setdefault(f"{columns} from {free}", []).append(work)
out = {"luck": {c: round(float(np.mean(w)), 4) for c, w in luck.items()}, "digits": {k: round(float(e), 4) for k, e in digits.items()}}
out |= {"k": KS, "straight_line": round(float(np.mean(lines)), 4)}
out |= {name: v.round(4).tolist() for name, v in total.items()}
print(json.dumps(out | {"searches": searches}))
