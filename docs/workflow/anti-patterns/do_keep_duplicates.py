"""Diabetes data, every second row entered twice, ten times drawn."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.model_selection import KFold, cross_val_score
from sklearn.neighbors import KNeighborsRegressor

X, y = load_diabetes(return_X_y=True)
scores = []
for seed in range(10):
    rng = np.random.default_rng(seed)
    twice = rng.permutation(len(X))[: len(X) // 2]
    table = np.column_stack([X, y])
    table = np.vstack([table, table[twice]])
    # DO: one copy of each row, before the split
    table = np.unique(table, axis=0)
    folds = KFold(5, shuffle=True, random_state=seed)
    model = KNeighborsRegressor(10, weights="distance")
    X_now, y_now = table[:, :-1], table[:, -1]
    scores.append(cross_val_score(model, X_now, y_now, cv=folds).mean())
print("rows in the table  %d" % len(table))
print("R2 in the test     %.2f" % np.mean(scores))
