"""100 pictures of each new mark: frozen is too little now. Three archives."""

import warnings
from itertools import combinations

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

warnings.filterwarnings("ignore", category=ConvergenceWarning)  # passes are limited on purpose

POINTS = np.array([(r, c) for r in (2.5, 5.5, 8.5) for c in (2.5, 5.5, 8.5)])
MARKS = list(combinations(combinations(range(9), 2), 3))
PIXELS = np.moveaxis(np.mgrid[:12, :12], 0, -1).reshape(144, 1, 2)


def pictures(marks, n, rng):
    x, y = [], np.repeat(range(len(marks)), n)
    for mark in marks[y]:
        ends = POINTS[list(MARKS[mark])] + 0.4 * rng.normal(size=(3, 2, 2)) + rng.uniform(-1.5, 1.5, 2)
        dots = np.linspace(ends[:, 0], ends[:, 1], 8).reshape(24, 2)
        ink = 1.3 - np.sqrt(((PIXELS - dots) ** 2).sum(2).min(1))
        x.append(ink.clip(0, 1) + 0.2 * rng.normal(size=144))
    return np.array(x), y


def network(passes):
    return MLPClassifier((64, 32), solver="sgd", learning_rate_init=0.02, alpha=0, batch_size=20,
                         max_iter=passes, tol=0, random_state=0)  # fmt: skip


def features(net, x, layers=2):
    for w, b in zip(net.coefs_[:layers], net.intercepts_):
        x = np.maximum(x @ w + b, 0)
    return x


def tune(source, x, y, passes):
    """Starts from the source's body with a new head at zero; all of it learns."""
    net = network(1).partial_fit(x[::25], y[::25], classes=range(5))  # gives it its shapes
    for i in range(2):
        net.coefs_[i][:], net.intercepts_[i][:] = source.coefs_[i], source.intercepts_[i]
    net.coefs_[2][:], net.intercepts_[2][:] = 0, 0  # the new head
    for _ in range(passes):
        net.partial_fit(x, y)
    return net


rows = []
for seed in range(3):
    chosen = (rng := np.random.default_rng(seed)).choice(7140, 45, replace=False)
    source = network(12).fit(*pictures(chosen[5:], 40, rng))
    (x, y), test = (pictures(chosen[:5], 100, rng) for _ in range(2))
    row = []
    for u, v in ((x[::k], y[::k]) for k in (4, 2, 1)):
        head = LogisticRegression(C=0.1, max_iter=500).fit(features(source, u), v)
        row.append(head.score(features(source, test[0]), test[1]))
    rows.append(row + [tune(source, x, y, 12).score(*test)])
print("frozen, 25, 50, 100 pictures a mark: {:.3f}, {:.3f}, {:.3f}   all learn, 100: {:.3f}".format(*np.mean(rows, 0)))
