"""k-means from scratch, on the six bathers."""

from itertools import combinations

import numpy as np

X = np.array([[0.0], [10], [120], [130], [150], [240]])  # (rows, columns)


def squared(X, centers):
    """Squared distance of each row to each center, shape (rows, k)."""
    # None adds an axis, so that every row meets every center.
    return ((X[:, None, :] - centers[None, :, :]) ** 2).sum(axis=2)


def kmeans(X, centers, most=100):
    """Lloyd's algorithm. Returns centers, labels and the total."""
    centers, labels = centers.copy(), None
    for _ in range(most):
        distance = squared(X, centers)
        old, labels = labels, distance.argmin(axis=1)  # 1. assign
        if old is not None and (labels == old).all():
            break
        far = distance.min(axis=1)  # of each row to its own center
        for j in range(len(centers)):  # 2. move
            if (labels == j).any():
                centers[j] = X[labels == j].mean(axis=0)
            else:  # empty: move it to the row farthest from its center
                centers[j] = X[far.argmax()]
                far[far.argmax()] = 0
    return centers, labels, squared(X, centers).min(axis=1).sum()


def plus_plus(X, k, rng):
    """k-means++: far rows are likelier to be the next center."""
    centers = X[[rng.integers(len(X))]]
    while len(centers) < k:
        weight = squared(X, centers).min(axis=1)
        row = rng.choice(len(X), p=weight / weight.sum())
        centers = np.vstack([centers, X[row]])
    return centers


for rows in ([0, 2, 3], [0, 1, 2], [0, 1, 5]):
    centers, labels, total = kmeans(X, X[rows])
    print(f"start {X[rows].ravel()} -> {centers.ravel().round(2)}")
    print(f"  labels {labels}, total {total:.1f}")

ends = [kmeans(X, X[list(r)])[2] for r in combinations(range(6), 3)]
print("bad ends among all 20 starts:", sum(e > 517 for e in ends))
rng = np.random.default_rng(0)
bad = sum(kmeans(X, plus_plus(X, 3, rng))[2] > 517 for _ in range(2000))
print("bad ends of 2000 starts by k-means++:", bad)
