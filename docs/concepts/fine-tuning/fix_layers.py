"""Which layer gets the highest rate, for two kinds of change? Means of 6 networks."""

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
    s, question, head = slant(x), y % 2, start(rng, [(32, 2)])
    for rates in ([0.1] * 3, [0.1 / 2.6**2, 0.1 / 2.6, 0.1], [0.1, 0.1 / 2.6, 0.1 / 2.6**2]):
        look, ask = copy.deepcopy(base), copy.deepcopy(base[:2] + head)
        for _ in range(90):
            step(look, s[new], y[new], rates)
            step(ask, x[new], question[new], rates)
        line = (look, s, y), (look, x, y), (ask, x, question), (ask[:2] + base[2:], x, y)
        rows.append([right(net, a[test], b[test]) for net, a, b in line])
means = np.reshape(rows, (6, 3, 4)).mean(0)
for name, (a, b, c, d) in zip(("one rate", "last fastest", "first fastest"), means):
    print(f"{name:13} slanted {a:.0f} %, upright {b:.0f} %   even or odd {c:.0f} %, ten digits {d:.0f} %")
