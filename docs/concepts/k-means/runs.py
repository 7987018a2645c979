"""Many starts: ten groups round a lake, and empty clusters. Prints JSON."""

import json

import numpy as np
from sklearn.cluster import kmeans_plusplus


def lloyd(X, centers, rescue=False):
    """Total, whether a center ever had no rows, how many have none at the end, centers, labels."""
    centers, labels, ever = centers.copy(), None, False
    while True:
        squared = ((X[:, None] - centers) ** 2).sum(2)
        old, labels, far = labels, squared.argmin(1), squared.min(1)
        count = np.bincount(labels, minlength=len(centers))
        ever |= bool((count == 0).any())
        if old is not None and (old == labels).all():
            return far.sum(), ever, int((count == 0).sum()), centers, labels
        for j in range(len(centers)):
            if count[j]:
                centers[j] = X[labels == j].mean(0)
            elif rescue:  # to the row farthest from its center; otherwise it stays
                centers[j] = X[far.argmax()]
                far[far.argmax()] = 0


def rows(X, k, rng):
    return X[rng.choice(len(X), k, replace=False)]


def box(X, k, rng):
    """Anywhere between the lowest and the highest value of each column."""
    return rng.uniform(X.min(0), X.max(0), (k, X.shape[1]))


def plus_plus(X, k, rng):
    centers = X[[rng.integers(len(X))]]
    while len(centers) < k:
        weight = ((X[:, None] - centers) ** 2).sum(2).min(1)
        centers = np.vstack([centers, X[rng.choice(len(X), p=weight / weight.sum())]])
    return centers


def greedy(X, k, rng):
    """scikit-learn's version of k-means++."""
    return kmeans_plusplus(X, k, random_state=int(rng.integers(2**31)))[0]


WAYS = {"rows": rows, "plus_plus": plus_plus, "greedy": greedy, "box": box, "box, rescued": box}


def lake(seed):
    """Ten groups of 30, at the hours of a ten-hour clock of radius 10, spread 0.5."""
    angle = 2 * np.pi * np.arange(10) / 10
    middle = 10 * np.stack([np.sin(angle), np.cos(angle)], 1)
    return np.repeat(middle, 30, axis=0) + np.random.default_rng(seed).normal(0, 0.5, (300, 2))


def ideal(X):
    """The total when each of the ten groups is one cluster."""
    return sum(((group - group.mean(0)) ** 2).sum() for group in X.reshape(10, 30, 2))


out = {}
for way, pick in WAYS.items():
    ratio, ever, fewer = np.empty((5, 100)), 0, 0
    for seed in range(5):
        X = lake(seed)
        for start in range(100):
            centers = pick(X, 10, np.random.default_rng([seed, start]))
            total, empty, none, *_ = lloyd(X, centers, rescue=way == "box, rescued")
            ratio[seed, start] = total / ideal(X)
            ever += empty
            fewer += none > 0
    found = ratio < 1.001
    out[way] = {
        "all ten": int(found.sum()),
        "all ten, best of ten": int(found.reshape(50, 10).any(1).sum()),
        "ever empty": int(ever),
        "end with fewer": int(fewer),
        "ratio": round(float(np.median(ratio)), 1),
        "lowest ratio": round(float(ratio.min()), 4),
    }

# One bad end, for the picture: the first start on rows of the first lake.
X = lake(0)
total, _, _, centers, labels = lloyd(X, rows(X, 10, np.random.default_rng([0, 0])))
one = {
    "points": X[::5].round(1).tolist(),
    "labels": labels[::5].tolist(),
    "centers": centers.round(2).tolist(),
    "ratio": round(float(total / ideal(X)), 1),
}
print(json.dumps({"starts": 500, "tens": 50, "lake": out, "one": one}))
