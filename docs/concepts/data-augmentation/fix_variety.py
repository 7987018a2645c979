"""Copies help most with the variety they contain: small turns hardly prepare for moves."""

import numpy as np
from scipy.ndimage import rotate
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


def turned(p, angle):
    return [p] + [rotate(p, a, axes=(1, 2), reshape=False, order=1) for a in (angle, -angle)]


ways = {"none": lambda p: [p], "10 degrees": lambda p: turned(p, 10), "one pixel": lambda p: shifts(p, 1)}
for name, way in ways.items():
    scores = []
    for seed in range(5):
        order = np.random.default_rng(seed).permutation(len(x))
        train, test = order[:100], order[-400:]
        model = fit(way(x[train]), y[train])
        sets = {"plain": [x[test]], "turned": turned(x[test], 10)[1:], "moved": shifts(x[test], 1)[1:]}
        scores.append([np.mean([model.score(p.reshape(-1, 64), y[test]) for p in s]) for s in sets.values()])
    plain, tilted, moves = np.mean(scores, axis=0)
    print(f"copies: {name:10}  test as it is {plain:.3f}  turned by 10 {tilted:.3f}  moved by one {moves:.3f}")
