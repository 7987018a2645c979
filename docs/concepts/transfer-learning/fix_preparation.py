"""Dark ink on light stone: the source had it the other way round. Three archives."""

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


def frozen(net, train, test, layers=2):
    """Right on new pictures, of a new head on the network's features."""
    head = LogisticRegression(C=0.1, max_iter=500).fit(features(net, train[0], layers), train[1])
    return head.score(features(net, test[0], layers), test[1])


rows = []
for seed in range(3):
    rng = np.random.default_rng(seed)
    chosen = rng.choice(7140, 45, replace=False)
    net = network(12).fit(*pictures(chosen[5:], 40, rng))
    (x, y), (x_test, y_test) = (pictures(chosen[:5], n, rng) for n in (5, 100))
    scans, scans_test = 1 - x, 1 - x_test  # as the new camera delivers them
    rows.append((frozen(net, (scans, y), (scans_test, y_test)), frozen(net, (1 - scans, y), (1 - scans_test, y_test))))
as_is, prepared = np.mean(rows, 0)
print(f"as delivered, dark on light: {as_is:.2f}   turned to light on dark, as in the source: {prepared:.2f}")
