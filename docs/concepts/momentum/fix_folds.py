"""Cross-validation on coin-toss labels: the velocity kept between folds, or made new."""

import numpy as np


def scores(beta, keep, seed, rows=200, columns=50, folds=5, steps=10, rate=0.01):
    """Share of validation rows that logistic regression gets right, fold by fold."""
    rng = np.random.default_rng(seed)
    inputs = rng.normal(size=(rows, columns))
    labels = rng.integers(0, 2, rows)  # nothing to learn: honest scores are near 0.5
    fold = np.arange(rows) % folds
    velocity, right = np.zeros(columns), []
    for k in range(folds):
        train, weights = fold != k, np.zeros(columns)  # the weights start afresh
        if not keep:
            velocity = np.zeros(columns)  # and so does the velocity
        for _ in range(steps):
            chance = 1 / (1 + np.exp(-inputs[train] @ weights))
            slope = inputs[train].T @ (chance - labels[train]) / train.sum()
            velocity = beta * velocity + slope
            weights = weights - rate * velocity
        right.append(np.mean((inputs[~train] @ weights > 0) == labels[~train]))
    return right


print("share right, mean of 100 data sets")
for beta in (0.0, 0.9, 0.99):
    for keep in (True, False):
        mean = np.mean([scores(beta, keep, seed) for seed in range(100)], axis=0)
        name = "kept" if keep else "new"
        line = f"fold 1 {mean[0]:.2f}, folds 2 to 5 {mean[1:].mean():.2f}"
        print(f"beta {beta:4}, velocity {name:4}: {line}")
