"""One network from scratch, and three honest lines for its chart."""

import numpy as np


def patients(n, seed):
    """Ten readings each, and whether the patient comes back."""
    rng = np.random.default_rng(seed)
    x = rng.random((n, 10))
    severity = 10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2
    severity += 10 * x[:, 3] + 5 * x[:, 4] + rng.normal(0, 2, n)
    return (x - 0.5) * 12**0.5, (severity > 14.4).astype(int)


def forward(x, w):
    hidden = np.maximum(x @ w[0] + w[1], 0)
    return hidden, 1 / (1 + np.exp(-(hidden @ w[2] + w[3])))


def loss(x, y, w):
    p = forward(x, w)[1]
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


x, y = patients(1000, 0)
x_val, y_val = patients(1000, 1)
rng = np.random.default_rng(0)
w = [rng.normal(0, 0.3, (10, 64)), np.zeros(64), rng.normal(0, 0.1, 64), 0.0]

print("epoch  logged  train  validation")
print(f"{0:5}       -  {loss(x, y, w):.3f}       {loss(x_val, y_val, w):.3f}")
for epoch in range(1, 41):
    logged = 0.0
    order = rng.permutation(1000)
    for i in range(0, 1000, 32):
        rows = order[i : i + 32]
        xb, yb = x[rows], y[rows]
        logged += loss(xb, yb, w) * len(rows)  # before the step
        hidden, p = forward(xb, w)
        miss = (p - yb) / len(rows)
        back = np.outer(miss, w[2]) * (hidden > 0)
        slopes = [xb.T @ back, back.sum(0), hidden.T @ miss, miss.sum()]
        w = [v - 0.1 * s for v, s in zip(w, slopes)]
    if epoch in (1, 2, 3, 5, 10, 40):
        print(f"{epoch:5}   {logged / 1000:.3f}  {loss(x, y, w):.3f}       {loss(x_val, y_val, w):.3f}")
