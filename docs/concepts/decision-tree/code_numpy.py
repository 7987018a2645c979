"""A decision tree from scratch: ten parcels, Gini or entropy."""

import numpy as np

KG = [6, 14, 8, 15, 3, 12, 13, 2, 9, 4]
HOUR = [9, 10, 11, 12, 13, 13, 14, 15, 15, 17]
X = np.column_stack([KG, HOUR]).astype(float)
y = np.array([0, 0, 0, 1, 0, 1, 1, 0, 1, 1])  # 1 = late
COLUMNS = ["kg", "hour"]


def gini(y):
    p = np.bincount(y) / len(y)
    return 1 - np.sum(p**2)


def entropy(y):
    p = np.bincount(y) / len(y)
    p = p[p > 0]
    return -np.sum(p * np.log2(p))


def best_split(X, y, impurity):
    """Try every column and every gap between two values; keep the largest gain."""
    best = (0.0, None, None)
    for column in range(X.shape[1]):
        values = np.unique(X[:, column])
        for cut in (values[:-1] + values[1:]) / 2:
            left = X[:, column] <= cut
            share = left.mean()
            after = share * impurity(y[left]) + (1 - share) * impurity(y[~left])
            gain = impurity(y) - after
            if gain > best[0] + 1e-12:
                best = (gain, column, cut)
    return best


def grow(X, y, impurity, indent=""):
    gain, column, cut = best_split(X, y, impurity)
    if column is None:  # no question helps: a leaf
        print(f"{indent}{'late' if y.mean() > 0.5 else 'on time'} ({len(y)} parcels)")
        return y.mean()  # the share of late ones
    left = X[:, column] <= cut
    print(f"{indent}{COLUMNS[column]} <= {cut}?  gain {gain:.4f}")
    parts = [grow(X[m], y[m], impurity, indent + "    ") for m in (left, ~left)]
    return column, cut, *parts


def share_late(tree, x):
    while isinstance(tree, tuple):
        column, cut, yes, no = tree
        tree = yes if x[column] <= cut else no
    return tree


for impurity in (gini, entropy):
    print(impurity.__name__)
    tree = grow(X, y, impurity)
print("all ten:", [int(share_late(tree, x)) for x in X])
print("5 kg at 15:00:", float(share_late(tree, [5, 15])))
