"""100 digits, and the same 100 moved by a pixel. Validation digits stay as they are."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.svm import SVC

digits = load_digits()
images, y = digits.images, digits.target


def moved(pictures, steps):
    return np.vstack([np.roll(pictures, s, axis=(1, 2)) for s in steps])


ways = {
    "as they are": [(0, 0)],
    "moved by a pixel": [(0, 0), (0, 1), (0, -1), (1, 0), (-1, 0)],
    "moved by three": [(0, 0), (0, 3), (0, -3), (3, 0), (-3, 0)],
}
scores = {name: [] for name in ways}
for seed in range(10):
    order = np.random.default_rng(seed).permutation(len(y))
    train, valid = order[:100], order[100:1100]
    for name, steps in ways.items():
        X = moved(images[train], steps).reshape(-1, 64)
        model = SVC().fit(X, np.tile(y[train], len(steps)))
        scores[name].append(model.score(images[valid].reshape(-1, 64), y[valid]))
plain = np.array(scores["as they are"])
for name, values in scores.items():
    print(f"{name:17} {np.mean(values):.3f}, better in {np.sum(np.array(values) > plain)} of 10")
