"""A slanted boundary: stairs of many leaves, or one cut on a sum. 20 draws."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier


def parcels(rng, n):
    kg, hour = rng.uniform(0, 20, n), rng.uniform(8, 18, n)
    return np.column_stack([kg, hour]), (hour + kg / 2 > 18).astype(int)


def add_sum(X):
    return np.column_stack([X, X[:, 1] + X[:, 0] / 2])


print("share right on new parcels")
print("         tree          with sum      line")
print("parcels  leaves right  leaves right  right")
for n in (100, 400, 1600):
    rows = []
    for seed in range(20):
        rng = np.random.default_rng(seed)
        (X, y), (X_test, y_test) = parcels(rng, n), parcels(rng, 2000)
        row = []
        for change in (lambda X: X, add_sum):
            model = DecisionTreeClassifier(random_state=0).fit(change(X), y)
            row += [model.get_n_leaves(), model.score(change(X_test), y_test)]
        line = LogisticRegression(solver="newton-cholesky").fit(X, y)
        rows.append([*row, line.score(X_test, y_test)])
    leaves, test, few, fine, straight = np.mean(rows, axis=0)
    print(f"{n:7} {leaves:7.0f} {test:5.2f} {few:7.0f} {fine:5.2f} {straight:6.2f}")
