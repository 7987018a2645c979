"""The digits from scratch: a network reads upright ones, then learns slanted ones."""

import numpy as np
from sklearn.datasets import load_digits


def slant(x):
    """Moves the 8 rows of each picture by 2, 1, 1, 0, 0, -1, -1, -2 pixels to the right."""
    wide, by = np.pad(x.reshape(-1, 8, 8), ((0, 0), (0, 0), (2, 2))), (2, 1, 1, 0, 0, -1, -1, -2)
    return np.stack([wide[:, r, 2 - s : 10 - s] for r, s in enumerate(by)], 1).reshape(x.shape)


def forward(net, x):
    out = [x]  # the pictures (rows, 64), then what each layer makes of them
    for k, (w, b) in enumerate(net):
        out.append(np.maximum(out[-1] @ w + b, 0) if k < 2 else out[-1] @ w + b)
    return out


def step(net, x, y, rates):
    """One gradient step; `rates` has one learning rate for each layer, 0 for a frozen one."""
    out = forward(net, x)
    p = np.exp(out[-1] - out[-1].max(1, keepdims=True))
    d = (p / p.sum(1, keepdims=True) - np.eye(10)[y]) / len(y)
    for k in (2, 1, 0):
        w, b = net[k]
        slope_w, slope_b = out[k].T @ d, d.sum(0)
        d = d @ w.T * (out[k] > 0)  # goes on down through a frozen layer too
        w -= rates[k] * slope_w
        b -= rates[k] * slope_b


def show(name, net):
    good = [100 * np.mean(forward(net, v[test])[-1].argmax(1) == y[test]) for v in (s, x)]
    print(f"{name:22} slanted {good[0]:.0f} %   upright {good[1]:.0f} %")


rng = np.random.default_rng(7)
x, y = load_digits(return_X_y=True)
order = rng.permutation(1797)
x, y = x[order] / 16, y[order]
s, old, new, test = slant(x), slice(900), slice(900, 930), slice(1200, None)
pairs = (64, 32), (32, 32), (32, 10)  # inputs and outputs of each layer
base = [[rng.normal(0, (2 / i) ** 0.5, (i, o)), np.zeros(o)] for i, o in pairs]
for _ in range(10):
    for rows in rng.permutation(900).reshape(30, 30):
        step(base, x[old][rows], y[old][rows], [0.3] * 3)
print("weights and biases:", *(w.size + b.size for w, b in base))
show("before", base)

slanted, mixed = (s[new], y[new]), (np.r_[s[new], x[:30]], np.r_[y[new], y[:30]])
for name, rates, rows in (
    ("all layers at 0.3", [0.3] * 3, slanted), ("all at 0.1", [0.1] * 3, slanted),
    ("last only", [0, 0, 0.1], slanted), ("first only", [0.1, 0, 0], slanted),
    ("all, 30 old mixed in", [0.1] * 3, mixed),
):  # fmt: skip
    net = [[a.copy() for a in layer] for layer in base]
    for _ in range(90):
        step(net, *rows, rates)
    show(name, net)
