"""Is the change real? Five seeds for each setting, on the same validation patients."""

import numpy as np
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


x, y = patients(1000, 0)
x_val, y_val = patients(1000, 1)
for epochs in (5, 20, 25):
    scores = []
    for seed in range(5):
        net = network(seed)
        for _ in range(epochs):
            net.partial_fit(x, y, classes=[0, 1])
        scores.append(net.score(x_val, y_val))
    print(f"{epochs:2} epochs:", *(f"{s:.3f}" for s in scores), end="  ")
    print(f"mean {np.mean(scores):.3f}, spread {np.std(scores, ddof=1):.3f}")
