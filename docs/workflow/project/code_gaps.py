"""Step 2 on a spoiled copy: the count, with faults that a real CSV has."""

import numpy as np
from code_explore import count, twice
from code_problem import load


def spoil(X, y, names, seed=0):
    """10 % of bp lost, 5 % of bmi 0, 5 % of sex 9, 20 rows pasted twice."""
    rng = np.random.default_rng(seed)
    X, y = X.copy(), y.copy()
    for name, share, value in [
        ("bp", 0.10, np.nan),
        ("bmi", 0.05, 0),
        ("sex", 0.05, 9),
    ]:
        X[rng.random(len(X)) < share, names.index(name)] = value
    again = rng.choice(len(X), 20, replace=False)
    return np.vstack([X, X[again]]), np.append(y, y[again])


def mend(X, names):
    """What cannot be is missing; code 9 stays: it is a category."""
    X = X.copy()
    bmi = X[:, names.index("bmi")]
    bmi[bmi == 0] = np.nan
    return X


if __name__ == "__main__":
    X, y, names = load()
    X, y = spoil(X, y, names)
    count(X[:, 1:4], names[1:4])
    code, rows = np.unique(X[:, names.index("sex")], return_counts=True)
    pairs = [f"code {c:.0f} {n} rows" for c, n in zip(code, rows)]
    print("sex:", ", ".join(pairs))
    print(f"rows twice: {twice(X)} of {len(X)}\n")
    print("after mend:")
    count(mend(X, names)[:, 1:4], names[1:4])
