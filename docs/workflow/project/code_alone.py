"""Step 2, on any table: each column alone against the target, gaps included."""

import numpy as np
from code_explore import split
from code_problem import load


def one_column(v, y, bins=8):
    """R2 of the target's means in eight groups of a column, and in its gaps."""
    edges = np.unique(np.nanquantile(v, np.linspace(0, 1, bins + 1)[1:-1]))
    group = np.searchsorted(edges, v, side="right")
    if len(edges) < bins - 1:  # a pile of equal values is a group of its own
        group += np.searchsorted(edges, v, side="left")
    group[np.isnan(v)] = -1
    means = {g: y[group == g].mean() for g in np.unique(group)}
    left = y - np.array([means[g] for g in group])
    return 1 - left.var() / y.var()


def alone(X, y, names):
    """The best column first; if it has gaps, the target there and elsewhere."""
    order = sorted(((one_column(v, y), n) for n, v in zip(names, X.T)), reverse=True)
    wide = max(9, *map(len, names))
    for r2, name in order:
        gap = np.isnan(X[:, names.index(name)])
        line = f"{name:{wide}} R2 alone {r2:.2f}"
        if gap.any():
            line += f", target {y[gap].mean():.2f} in its {gap.sum()} gaps"
            line += f", {y[~gap].mean():.2f} in the other rows"
        print(line)


if __name__ == "__main__":
    X, y, names = load()
    X, _, y, _ = split(X, y)  # training rows only
    alone(X, y, names)
