"""The rate that trained the network, and smaller ones. Means of 6 networks."""

import copy

import numpy as np
from sklearn.datasets import load_digits


def slant(x):
    wide, by = np.pad(x.reshape(-1, 8, 8), ((0, 0), (0, 0), (2, 2))), (2, 1, 1, 0, 0, -1, -1, -2)
    return np.stack([wide[:, r, 2 - s : 10 - s] for r, s in enumerate(by)], 1).reshape(x.shape)


def start(rng, sizes=((64, 32), (32, 32), (32, 10))):
    return [[rng.normal(0, (2 / i) ** 0.5, (i, o)), np.zeros(o)] for i, o in sizes]


def forward(net, x):
    out = [x]
    for k, (w, b) in enumerate(net):
        out.append(np.maximum(out[-1] @ w + b, 0) if k < 2 else out[-1] @ w + b)
    return out


def right(net, x, y):
    return 100 * np.mean(forward(net, x)[-1].argmax(1) == y)


def step(net, x, y, rates):
    out = forward(net, x)
    p = np.exp(out[-1] - out[-1].max(1, keepdims=True))
    d = (p / p.sum(1, keepdims=True) - np.eye(p.shape[1])[y]) / len(y)
    for k in (2, 1, 0):
        (w, b), slope_w, slope_b = net[k], out[k].T @ d, d.sum(0)
        d = d @ w.T * (out[k] > 0)
        w -= rates[k] * slope_w
        b -= rates[k] * slope_b


X, Y = load_digits(return_X_y=True)
rows = []
for seed in range(6):
    rng = np.random.default_rng(seed)
    order = rng.permutation(1797)
    x, y = X[order] / 16, Y[order]
    base, new, test = start(rng), slice(900, 930), slice(1200, None)
    for _ in range(10):
        for batch in rng.permutation(900).reshape(30, 30):
            step(base, x[batch], y[batch], [0.3] * 3)
    s = slant(x)
    for rate, steps in ((0.3, 90), (0.1, 90), (0.03, 270)):
        net = copy.deepcopy(base)
        for t in range(steps + 1):
            if t in (0, 1, steps):
                rows.append([right(net, v[test], y[test]) for v in (s, x)])
            step(net, s[new], y[new], [rate] * 3)
print("                      % right before, after one step, at the end")
for name, v in zip(("0.3,   90", "0.1,   90", "0.03, 270"), np.reshape(rows, (6, 3, 3, 2)).mean(0)):
    slanted, upright = (" ".join(f"{p:.0f}" for p in w) for w in v.T)
    print(f"rate {name} steps: slanted {slanted}   upright {upright}")
