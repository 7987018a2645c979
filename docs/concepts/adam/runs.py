"""Learning rates of Adam and of SGD with momentum: a small network on scikit-learn's digits."""

import json

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
split = train_test_split(X / 16, y, train_size=1200, random_state=0, stratify=y)
train_x, test_x, train_y, test_y = split
SIZES = (64, 32, 32, 10)
SEEDS = range(5)


def start(rng):
    """He initialization for the hidden layers; one list of weights and biases."""
    net = []
    for fan_in, fan_out in zip(SIZES, SIZES[1:]):
        net += [rng.normal(0, np.sqrt(2 / fan_in), (fan_in, fan_out)), np.zeros((1, fan_out))]
    return net


# All that follows is done for several networks at once, which lie along the first axis.


def forward(net, x):
    a, b, c, d, e, f = net
    h1 = np.maximum(x @ a + b, 0)
    h2 = np.maximum(h1 @ c + d, 0)
    z = h2 @ e + f
    z = z - z.max(axis=-1, keepdims=True)
    p = np.exp(z)
    return h1, h2, z, p / p.sum(axis=-1, keepdims=True)


def slopes(net, x, labels):
    h1, h2, _, p = forward(net, x)
    out = p.copy()
    out[*np.ogrid[: len(x), : x.shape[1]], labels] -= 1
    out /= x.shape[1]
    mid = (out @ net[4].swapaxes(1, 2)) * (h2 > 0)
    low = (mid @ net[2].swapaxes(1, 2)) * (h1 > 0)
    pairs = (x, low), (h1, mid), (h2, out)
    return [part for h, d in pairs for part in (h.swapaxes(1, 2) @ d, d.sum(1, keepdims=True))]


def score(net):
    _, _, z, p = forward(net, train_x)
    log_p = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
    right = forward(net, test_x)[3].argmax(-1) == test_y
    return -log_p[:, np.arange(len(train_y)), train_y].mean(1), right.mean(1)


def fit(kind, rate, steps=300, scale=1.0):
    """Losses and accuracies of the networks of all seeds."""
    draws = [np.random.default_rng(seed) for seed in SEEDS]
    net = [np.stack(parts) for parts in zip(*map(start, draws))]
    m = [np.zeros_like(w) for w in net]
    v = [np.zeros_like(w) for w in net]
    for t in range(1, steps + 1):
        rows = np.stack([rng.integers(0, len(train_y), 64) for rng in draws])
        for i, g in enumerate(slopes(net, train_x[rows], train_y[rows])):
            g = scale * g
            if kind == "sgd":
                m[i] = 0.9 * m[i] + g
                net[i] = net[i] - rate * m[i]
            else:
                m[i] = 0.9 * m[i] + 0.1 * g
                v[i] = 0.999 * v[i] + 0.001 * g * g
                root = np.sqrt(v[i] / (1 - 0.999**t))
                net[i] = net[i] - rate * m[i] / (1 - 0.9**t) / (root + 1e-8)
    loss, accuracy = score(net)
    # A run that overflows, or ends worse than a fair guess, counts as a loss of log 10.
    return np.where(np.isfinite(loss) & (loss < np.log(10)), loss, np.log(10)), accuracy


def sweep(kind, rates, scale, steps=300):
    rows = []
    for rate in rates:
        losses, accuracies = fit(kind, rate, steps, scale)
        rows.append([rate, *losses.round(4 if steps == 300 else 6).tolist(), *accuracies.round(4).tolist()])
    return rows


FINE = [1e-4, 3e-4, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0]
with np.errstate(all="ignore"):
    out = {
        "columns": "rate, five losses on the training digits, five accuracies on 597 others",
        "adam": sweep("adam", FINE, 1.0),
        "sgd": sweep("sgd", FINE, 1.0),
        "adam, loss x 100": sweep("adam", FINE[2:7], 100.0),
        "sgd, loss x 100": sweep("sgd", [1e-5, 3e-5, *FINE[:5]], 100.0),
    }
    out["adam, 3000 steps"] = sweep("adam", FINE[2:6], 1.0, steps=3000)

# How unequal are the slopes? Root mean square over 100 batches at the start, by weight.
spread = []
for seed in SEEDS:
    rng = np.random.default_rng(seed)
    net, squares = [part[None] for part in start(rng)], 0
    for _ in range(100):
        rows = rng.integers(0, len(train_y), (1, 64))
        g = slopes(net, train_x[rows], train_y[rows])
        squares = squares + np.concatenate([part.ravel() for part in g]) ** 2
    size = np.sqrt(squares / 100)
    low, high = np.percentile(size[size > 0], [5, 95])
    spread.append([float(f"{low:.3g}"), float(f"{high:.3g}"), float(np.mean(size == 0))])
out["spread"] = spread
print(json.dumps(out))
