"""Step 1: what is asked, how much there is, what success is. No model."""

import numpy as np
from sklearn.datasets import load_diabetes

# Written down before any model. Step 5 reads them from here.
GOAL = 0.75  # average miss over that of the best constant guess: at most
NEAR, SHARE = 50, 0.8  # a miss below 50 points for this share, at least


def load():
    """The table as it was measured: 442 persons, one row each."""
    table = load_diabetes(scaled=False)
    return table.data, table.target, list(table.feature_names)


def size_class(rows):
    if rows < 1000:
        return "under 1k"
    return "1k to 100k" if rows <= 100_000 else "over 100k"


def show(X, y, names):
    """One row as a person would read it, then what later steps need."""
    row = [f"{n} {v:g}" for n, v in zip(names, X[0])]
    print("one row ", ", ".join(row[:5]))
    print("        ", ", ".join(row[5:]))
    print(f"  its target is {y[0]:g}")
    v, rows = np.unique(y), len(y)
    print(f"targets  {len(v)} different numbers, {v[0]:g} to {v[-1]:g}")
    print(f"size     {rows} rows, {len(names)} columns: {size_class(rows)}")
    print(f"test     of one fifth: {rows // 5 + 1} rows")


if __name__ == "__main__":
    show(*load())
    print(f"success  average miss at most {GOAL} of the best constant's;")
    print(f"         to tell a person: below {NEAR} for {SHARE:.0%} of persons")
