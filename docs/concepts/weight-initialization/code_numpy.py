"""Equal weights stay equal; ten layers keep or lose a signal: from scratch."""

import numpy as np


def train(w, v, steps, rate=0.1):
    """The network by hand: 2 inputs, 2 ReLU units, 1 output, half squared error."""
    x, target = np.array([1.0, 2.0]), 1.0
    for _ in range(steps):
        h = np.maximum(w @ x, 0)
        error = v @ h - target
        slope_w = np.outer(error * v * (h > 0), x)
        w, v = w - rate * slope_w, v - rate * error * h
    return w


equal = np.array([[0.5, 0.5], [0.5, 0.5]])
different = np.array([[0.5, 0.5], [1.0, 0.0]])
for name, start in (("equal", equal), ("different", different)):
    for steps in (1, 100):
        w = train(start, np.array([0.5, 0.5]), steps)
        print(f"{name:9} after {steps:3}: unit A {w[0].round(4)}, B {w[1].round(4)}")


def mean_squares(variance, layers=10, width=100, networks=20, seed=0):
    """Mean square of the signal after each ReLU layer, averaged over networks."""
    rng = np.random.default_rng(seed)
    kept = np.zeros(layers)
    for _ in range(networks):
        h = rng.normal(size=(100, width))  # 100 inputs of mean square 1
        for i in range(layers):
            w = rng.normal(0, np.sqrt(variance), (width, width))
            h = np.maximum(h @ w.T, 0)
            kept[i] += np.mean(h**2) / networks
    return kept


n = 100
print(f"\nten ReLU layers{'':9}layer 1   layer 5  layer 10  n x variance / 2")
for name, variance in (
    ("PyTorch's, 1/(3n)", 1 / (3 * n)),
    ("Xavier, 1/n", 1 / n),
    ("He, 2/n", 2 / n),
    ("four times He, 8/n", 8 / n),
):
    kept = mean_squares(variance)
    shown = [f"{kept[i]:9.2g}" for i in (0, 4, 9)]
    print(f"{name:20}", *shown, f"{n * variance / 2:8.3f}")
