"""Split first, then augment the training part only. Labels drawn by lot show the difference."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier

x, y = load_digits(return_X_y=True)
x = x / 16


def copies(rows, labels, rng):
    noisy = [rows + rng.normal(0, 0.1, rows.shape) for _ in range(4)]
    return np.concatenate([rows, *noisy]), np.tile(labels, 5)


def score(train, test):
    return KNeighborsClassifier(1).fit(*train).score(*test)


for what in ("true labels", "drawn by lot"):
    wrong_way, right_way = [], []
    for seed in range(5):
        rng = np.random.default_rng(seed)
        labels = y if what == "true labels" else rng.integers(0, 10, len(y))
        order = rng.permutation(len(x))
        rows, rest = order[:200], order[-400:]

        p, t = copies(x[rows], labels[rows], rng)  # augment ...
        cut = rng.permutation(1000)  # ... then split: copies of one picture on both sides
        a, b = cut[:800], cut[800:]
        test, new = (p[b], t[b]), (x[rest], labels[rest])
        wrong_way.append([score((p[a], t[a]), s) for s in (test, new)])

        a, b = rows[:160], rows[160:]  # split, then augment one side
        train, test = copies(x[a], labels[a], rng), (x[b], labels[b])
        right_way.append([score(train, s) for s in (test, new)])
    for name, scores in (("augment, then split", wrong_way), ("split, then augment", right_way)):
        test, new = np.mean(scores, axis=0)
        print(f"{what}, {name}: test {test:.3f}  400 new digits {new:.3f}")
