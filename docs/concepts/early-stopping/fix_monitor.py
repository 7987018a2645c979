"""Watching the wrong number, or the right one in the wrong direction: 20 networks."""

import copy

import numpy as np
from sklearn.neural_network import MLPRegressor


def pots(n, rng):
    x = rng.normal(size=(n, 10))
    return x, 1.5 * x[:, 0] - x[:, 1] + np.abs(x[:, 2]) + rng.normal(size=n)


def network(seed):
    return MLPRegressor(
        hidden_layer_sizes=32, solver="sgd", momentum=0, learning_rate_init=0.04, batch_size=10,
        random_state=seed,
    )  # fmt: skip


def error(net, x, y):
    return np.mean((net.predict(x) - y) ** 2)


# The number to watch, made such that smaller is better, but for the mistake.
WATCH = {
    "training error": lambda net, train, val: error(net, *train),
    "validation error, larger is better": lambda net, train, val: -error(net, *val),
    "validation error, smaller is better": lambda net, train, val: error(net, *val),
}
print("means of 20 seeds, patience 10    stops  keeps  new pots")
for name, watch in WATCH.items():
    rows = []
    for seed in range(20):
        rng = np.random.default_rng(seed)
        train, val, new = pots(60, rng), pots(40, rng), pots(2000, rng)
        net = network(seed)
        best, best_epoch, kept = np.inf, 0, None
        for epoch in range(1, 101):
            net.partial_fit(*train)
            value = watch(net, train, val)
            if value < best:
                best, best_epoch, kept = value, epoch, copy.deepcopy(net)
            elif epoch - best_epoch == 10:
                break
        rows.append((epoch, best_epoch, error(kept, *new)))
    stops, keeps, on_new = np.mean(rows, axis=0)
    print(f"{name:34}{stops:5.1f}  {keeps:5.1f}  {on_new:8.3f}")
