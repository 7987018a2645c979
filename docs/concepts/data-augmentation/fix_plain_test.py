"""Validate on pictures as they will come. A test of copies answers another question."""

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


table = {"nothing added": [], "moved by one": []}
for seed in range(5):
    order = np.random.default_rng(seed).permutation(len(x))
    train, test = order[:100], order[-400:]
    truth = y[test]
    views = [v.reshape(-1, 64) for v in shifts(x[test], 1)]  # the picture, then four moves
    for name, copies in (("nothing added", [x[train]]), ("moved by one", shifts(x[train], 1))):
        model = fit(copies, y[train])
        plain = model.score(views[0], truth)
        augmented = np.mean([model.score(v, truth) for v in views])
        votes = sum(model.decision_function(v) for v in views)  # one answer per picture
        table[name].append((plain, augmented, (votes.argmax(axis=1) == truth).mean()))
for name, rows in table.items():
    plain, augmented, voted = np.mean(rows, axis=0)
    print(f"{name}: plain test {plain:.3f}", end="  ")
    print(f"test set with copies {augmented:.3f}  five views vote {voted:.3f}")
