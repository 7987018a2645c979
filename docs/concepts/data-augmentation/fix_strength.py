"""Choose the strength by cross-validation; copies are made inside each fold, of its training part."""

import numpy as np
from sklearn.model_selection import StratifiedKFold
from sklearn.datasets import load_digits
from sklearn.svm import SVC

x, y = load_digits(return_X_y=True)
x = x.reshape(-1, 8, 8) / 16


def moved(pictures, down, right):
    padded = np.pad(pictures, ((0, 0), (3, 3), (3, 3)))
    return padded[:, 3 - down : 11 - down, 3 - right : 11 - right]


def shifts(p, k):
    return [p] + [moved(p, *m) for m in ((k, 0), (-k, 0), (0, k), (0, -k))]


def fit(copies, labels):
    rows = np.concatenate(copies).reshape(-1, 64)
    return SVC(C=10).fit(rows, np.tile(labels, len(copies)))


def inside_score(rows, k):
    scores = []
    for a, b in StratifiedKFold(3, shuffle=True, random_state=0).split(rows, y[rows]):
        a, b = rows[a], rows[b]
        copies = shifts(x[a], k) if k else [x[a]]
        scores.append(fit(copies, y[a]).score(x[b].reshape(-1, 64), y[b]))
    return np.mean(scores)


table = {k: [] for k in (0, 1, 2, 3)}
for seed in range(5):
    order = np.random.default_rng(seed).permutation(len(x))
    train, test = order[:100], order[-400:]
    for k in table:
        copies = shifts(x[train], k) if k else [x[train]]
        score = fit(copies, y[train]).score(x[test].reshape(-1, 64), y[test])
        table[k].append((inside_score(train, k), score))
for k, pairs in table.items():
    inside, outside = np.mean(pairs, axis=0)
    print(f"moves of {k}: cross-validation {inside:.3f}  400 new digits {outside:.3f}")
