"""Choosing before and after the split, over 100 data sets; then the shuffled-label check."""

import json

import fix_duplicates
import fix_groups
import fix_pipeline
import fix_target
import fix_time
import numpy as np
from code_numpy import plants, pull, right
from sklearn.model_selection import KFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

COLUMNS = (20, 50, 100, 500, 1000, 5000)
before, after = [], []
for seed in range(100):
    x, y = plants(seed)
    for store, rows in ((before, slice(0, 100)), (after, slice(0, 70))):
        strength, counts = pull(x[rows], y[rows]), []
        for m in COLUMNS:
            c = np.argsort(-strength[:m])[:20]
            counts.append(int(right(x[:70][:, c], y[:70], x[70:][:, c], y[70:])))
        store.append(counts)


def cv(model, x, y, seed):
    folds = KFold(5, shuffle=True, random_state=seed)
    return cross_val_score(model, x, y, cv=folds).mean()


# The same leaky scoring, once with the labels shuffled among the rows.
tree = DecisionTreeClassifier(max_depth=2, random_state=0)
leaks = {
    "selection": (lambda s: fix_pipeline.data(s)[:2], lambda x, y, s: fix_pipeline.leaky(x, y), 5),
    "groups": (fix_groups.data, lambda x, y, s: cv(fix_groups.nearest, x, y, s), 10),
    "time": (fix_time.data, lambda x, y, s: cv(fix_time.nearest, x, y, s), 10),
    "target": (fix_target.data, lambda x, y, s: cv(tree, x, y, s), 10),
    "duplicates": (fix_duplicates.data, lambda x, y, s: cv(fix_duplicates.nearest, x, y, s), 10),
}
shuffled = {}
for name, (data, score, seeds) in leaks.items():
    found = []
    for seed in range(seeds):
        x, y = data(seed)[:2]
        found.append(score(x, np.random.default_rng(100 + seed).permutation(y), seed))
    shuffled[name] = round(float(np.mean(found)), 2)

mean = lambda rows: [round(float(v), 1) for v in np.mean(rows, axis=0)]  # noqa: E731
print(json.dumps({
    "columns": COLUMNS, "before": mean(before), "after": mean(after),
    "counts_before": [row[-1] for row in before], "counts_after": [row[-1] for row in after],
    "spread": [round(float(np.std([r[-1] for r in s])), 1) for s in (before, after)],
    "shuffled": shuffled,
}))  # fmt: skip
