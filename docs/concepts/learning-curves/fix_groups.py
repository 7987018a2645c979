"""Four visits of each patient: split the visits, or split the patients?"""

import numpy as np
from sklearn.model_selection import GroupShuffleSplit, ShuffleSplit
from sklearn.neural_network import MLPClassifier


def patients(n, seed):
    """Ten readings each, and whether the patient comes back."""
    rng = np.random.default_rng(seed)
    x = rng.random((n, 10))
    severity = 10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2
    severity += 10 * x[:, 3] + 5 * x[:, 4] + rng.normal(0, 2, n)
    return (x - 0.5) * 12**0.5, (severity > 14.4).astype(int)


def network(seed=0, **settings):
    plain = dict(solver="sgd", momentum=0, learning_rate_init=0.2, batch_size=32, alpha=0)
    return MLPClassifier(64, random_state=seed, **plain | settings)


rng = np.random.default_rng(3)
x, y = patients(375, 0)
who = np.repeat(np.arange(375), 4)
x, y = x[who] + rng.normal(0, 0.1, (1500, 10)), y[who]
x_new, y_new = patients(10000, 2)  # patients nobody has seen

for name, splitter, groups in (
    ("split by visit", ShuffleSplit(1, test_size=500, random_state=0), None),
    ("split by patient", GroupShuffleSplit(1, test_size=1 / 3, random_state=0), who),
):
    train, val = next(splitter.split(x, y, groups))
    both = np.intersect1d(who[train], who[val]).size
    net = network()
    for _ in range(100):
        net.partial_fit(x[train], y[train], classes=[0, 1])
    print(f"{name}: {both} patients on both sides")
    print(f"   validation {net.score(x[val], y[val]):.3f}  new patients {net.score(x_new, y_new):.3f}")
