"""A copy must deserve its label: compare each transformation alone, digit by digit."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.svm import SVC

x, y = load_digits(return_X_y=True)
x = x.reshape(-1, 8, 8) / 16


def moved(pictures, down, right):
    padded = np.pad(pictures, ((0, 0), (3, 3), (3, 3)))
    return padded[:, 3 - down : 11 - down, 3 - right : 11 - right]


def shifts(p, k):
    return [p] + [moved(p, *m) for m in ((k, 0), (-k, 0), (0, k), (0, -k))]


def fit(copies, labels):
    rows = np.concatenate(copies).reshape(-1, 64)
    return SVC(C=10).fit(rows, np.tile(labels, len(copies)))


ways = {
    "none": lambda p: [p],
    "turned by 180": lambda p: [p, p[:, ::-1, ::-1]],
    "moved by one": lambda p: shifts(p, 1),
}
for name, way in ways.items():
    right, nines, as_six = [], [], []
    for seed in range(5):
        order = np.random.default_rng(seed).permutation(len(x))
        train, test = order[:100], order[-400:]
        said = fit(way(x[train]), y[train]).predict(x[test].reshape(-1, 64))
        nine = y[test] == 9
        right.append((said == y[test]).mean())
        nines.append((said[nine] == 9).mean())
        as_six.append((said[nine] == 6).mean())
    print(f"{name:13}: all right {np.mean(right):.3f}", end="  ")
    print(f"nines right {np.mean(nines):.3f}  nines called six {np.mean(as_six):.3f}")
