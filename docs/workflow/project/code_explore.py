"""Step 2: count on all rows; put the test rows away; look at the rest."""

import numpy as np
from code_problem import load
from sklearn.model_selection import train_test_split


def count(X, names):
    """What needs no target: missing, different, smallest, middle, largest."""
    wide = max(6, *map(len, names))
    print(f"{'column':{wide}}  missing  different  smallest  middle  largest")
    for name, v in zip(names, X.T):
        ok = v[~np.isnan(v)]
        kinds, gaps = len(np.unique(ok)), len(v) - len(ok)
        few = "  a category?" if kinds <= 10 else ""
        low, middle, high = np.percentile(ok, [0, 50, 100])
        numbers = f"{low:10.1f} {middle:7.1f} {high:8.1f}"
        print(f"{name:{wide}} {gaps:8} {kinds:10}{numbers}{few}")


def twice(X):
    """Rows that stand in the table a second time."""
    return len(X) - len({row.tobytes() for row in X})


def split(X, y):
    """A fifth of the persons, drawn once; nobody looks at it before step 5."""
    return train_test_split(X, y, test_size=0.2, random_state=0)


def target(y):
    values, rows = np.unique(y, return_counts=True)
    if len(values) <= 10:  # classes
        print("  rows of each class:", dict(zip(values.tolist(), rows.tolist())))
        return
    for share in [0, 10, 25, 50, 75, 90, 100]:
        value = np.percentile(y, share)
        print(f"  {share:3} % of targets are at most {value:.0f}")


def alike(X, names, limit=0.7):
    """Pairs of columns that nearly say the same."""
    r = np.ma.corrcoef(np.ma.masked_invalid(X), rowvar=False).filled(0)
    for i, j in zip(*np.where(np.triu(np.abs(r) > limit, 1))):
        print(f"{names[i]} and {names[j]}  correlation {r[i, j]:.2f}")


if __name__ == "__main__":
    X, y, names = load()
    print(f"{len(X)} rows, {len(names)} columns, all numbers: {X.dtype}")
    count(X, names)
    print(f"rows twice: {twice(X)}, targets missing: {np.isnan(y).sum()}\n")

    X_train, X_test, y_train, y_test = split(X, y)
    print(f"{len(X_train)} training rows; {len(X_test)} test rows put away")
    target(y_train)
    alike(X_train, names)
