"""Step 5, the misses themselves: whose, and in which direction."""

import numpy as np
from code_evaluate import FOLDS
from code_explore import split
from code_model import candidates
from code_preprocess import CATEGORIES
from code_problem import load


def by(title, groups, over, miss):
    print(title)
    for name, rows in groups.items():
        off, up = miss[rows].mean(), round(over[rows].mean())
        print(f"  {name:13} {rows.sum():4} persons,", end=" ")
        print(f"average miss {off:.0f}, guess minus truth {up:3}")


if __name__ == "__main__":
    X, y, names = load()
    X, _, y, _ = split(X, y)
    model, guess = candidates(names)["linear"], np.full(len(y), np.nan)
    for old, new in FOLDS.split(X):
        guess[new] = model.fit(X[old], y[old]).predict(X[new])
    tested = ~np.isnan(guess)  # folds in time never test the first rows
    X, y, guess = X[tested], y[tested], guess[tested]
    over, miss = guess - y, abs(guess - y)
    for title, v in [("by the guess", guess), ("by the truth", y)]:
        low, high = np.quantile(v, [1 / 3, 2 / 3])
        thirds = {
            "lowest third": v <= low,
            "middle": (v > low) & (v <= high),
            "highest third": v > high,
        }
        by(title, thirds, over, miss)
    for name in CATEGORIES:
        v = X[:, names.index(name)]
        groups = {f"code {c:g}": v == c for c in np.unique(v[~np.isnan(v)])}
        if np.isnan(v).any():
            groups["gap"] = np.isnan(v)
        by(f"by {name}", groups, over, miss)
    width = np.quantile(miss, 0.9)
    print(f"nine of ten misses are below {width:.0f}")
    top = np.argsort(-guess)[: len(y) // 4]
    share = np.mean(y[top] >= np.quantile(y, 0.75))
    print(f"{share:.0%} of the quarter guessed highest are truly in it")
