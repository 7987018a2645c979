"""Is it the source, or only a head start? The same race at two lengths. Three archives."""

import warnings
from itertools import combinations

import numpy as np
from sklearn.exceptions import ConvergenceWarning
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


def tune(source, x, y, passes):
    """Starts from the source's body, or from chance, with a new head at zero; all of it learns."""
    net = network(1).partial_fit(x[::25], y[::25], classes=range(5))
    for i in range(2) if source else ():
        net.coefs_[i][:], net.intercepts_[i][:] = source.coefs_[i], source.intercepts_[i]
    net.coefs_[2][:], net.intercepts_[2][:] = 0, 0  # the new head
    for _ in range(passes):
        net.partial_fit(x, y)
    return net


rows = []
for seed in range(3):
    rng = np.random.default_rng(seed)
    chosen = rng.choice(7140, 45, replace=False)
    source = network(12).fit(*pictures(chosen[5:], 40, rng))
    (x, y), test = (pictures(chosen[:5], n, rng) for n in (100, 100))
    rows.append([tune(net, x, y, passes).score(*test) for passes in (1, 12) for net in (None, source)])
(a, b), (c, d) = np.mean(rows, 0).reshape(2, 2)
print(f" 1 pass:   from scratch {a:.2f}   from the source {b:.2f}   gain {b - a:.2f}")
print(f"12 passes: from scratch {c:.2f}   from the source {d:.2f}   gain {d - c:.2f}")
