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
    """He initialization for the hidden layers; weights and biases of a network in one row."""
    net = []
    for fan_in, fan_out in zip(SIZES, SIZES[1:]):
        net += [rng.normal(0, np.sqrt(2 / fan_in), fan_in * fan_out), np.zeros(fan_out)]
    return np.concatenate(net)


SHAPES = [shape for a, b in zip(SIZES, SIZES[1:]) for shape in ((a, b), (1, b))]
ENDS = np.cumsum([a * b for a, b in SHAPES])[:-1]


# All that follows is done for several networks at once: their axes, rates and seeds, come first.
# Much is done in place: to make new arrays of this size takes longer than the arithmetic.


def parts(net):
    """Weights and biases by layer: views of the rows."""
    return [part.reshape(*net.shape[:-1], *shape) for part, shape in zip(np.split(net, ENDS, axis=-1), SHAPES)]


def forward(net, x):
    a, b, c, d, e, f = parts(net)
    h1 = x @ a
    h1 += b
    np.maximum(h1, 0, out=h1)
    h2 = h1 @ c
    h2 += d
    np.maximum(h2, 0, out=h2)
    z = h2 @ e + f
    z -= z.max(axis=-1, keepdims=True)
    p = np.exp(z)
    return h1, h2, z, p / p.sum(axis=-1, keepdims=True)


def slopes(net, x, labels):
    h1, h2, _, out = forward(net, x)
    out[..., *np.ogrid[: len(x), : x.shape[1]], labels] -= 1
    out /= x.shape[1]
    _, _, c, _, e, _ = parts(net)
    mid = out @ e.swapaxes(-1, -2)
    mid *= h2 > 0
    low = mid @ c.swapaxes(-1, -2)
    low *= h1 > 0
    pairs = (x, low), (h1, mid), (h2, out)
    found = [part for h, d in pairs for part in (h.swapaxes(-1, -2) @ d, d.sum(-2))]
    return np.concatenate([part.reshape(*net.shape[:-1], -1) for part in found], axis=-1)


def score(net):
    _, _, z, p = forward(net, train_x)
    log_p = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
    right = forward(net, test_x)[3].argmax(-1) == test_y
    return -log_p[..., np.arange(len(train_y)), train_y].mean(-1), right.mean(-1)


def fit(kind, rates, steps, scale):
    """Losses and accuracies of the networks of all seeds."""
    draws = [np.random.default_rng(seed) for seed in SEEDS]
    net = np.stack([[start(rng) for rng in draws]] * len(rates))
    rate = np.array(rates)[:, None, None]
    m, v, root = np.zeros_like(net), np.zeros_like(net), np.empty_like(net)
    for t in range(1, steps + 1):
        rows = np.stack([rng.integers(0, len(train_y), 64) for rng in draws])
        g = slopes(net, train_x[rows], train_y[rows])
        g *= scale
        if kind == "sgd":
            m *= 0.9
            m += g
            np.multiply(m, rate, out=g)
        else:
            np.multiply(g, 0.001, out=root)
            root *= g
            v *= 0.999
            v += root
            g *= 0.1
            m *= 0.9
            m += g
            np.divide(v, 1 - 0.999**t, out=root)
            np.sqrt(root, out=root)
            root += 1e-8
            np.multiply(m, rate, out=g)
            g /= 1 - 0.9**t
            g /= root
        net -= g
    loss, accuracy = score(net)
    # A run that overflows, or ends worse than a fair guess, counts as a loss of log 10.
    return np.where(np.isfinite(loss) & (loss < np.log(10)), loss, np.log(10)), accuracy


def sweep(kind, rates, scale, steps=300):
    losses, accuracies = fit(kind, rates, steps, scale)
    losses, accuracies = losses.round(4 if steps == 300 else 6), accuracies.round(4)
    return [[r, *a.tolist(), *b.tolist()] for r, a, b in zip(rates, losses, accuracies)]


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
    net, squares = start(rng)[None], 0
    for _ in range(100):
        rows = rng.integers(0, len(train_y), (1, 64))
        g = slopes(net, train_x[rows], train_y[rows])
        squares = squares + g[0] ** 2
    size = np.sqrt(squares / 100)
    low, high = np.percentile(size[size > 0], [5, 95])
    spread.append([float(f"{low:.3g}"), float(f"{high:.3g}"), float(np.mean(size == 0))])
out["spread"] = spread
print(json.dumps(out))
