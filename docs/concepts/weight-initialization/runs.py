"""Twenty units with equal and unequal starts, and ten layers at three scales: digits."""

import json

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
split = train_test_split(X / 16, y, train_size=1400, random_state=0, stratify=y)
train_x, test_x, train_y, test_y = split


def four(x):
    return [float(f"{v:.4g}") for v in np.ravel(x)]


def batches(seeds, steps, size):
    """Rows for each step and seed: (steps, seeds, size)."""
    draws = [np.random.default_rng(100 + s).integers(0, 1400, (steps, size)) for s in seeds]
    return np.stack(draws, axis=1)


def slopes(scores, labels):
    """Mean cross-entropy of each network, and its slope for every score."""
    scores = scores - scores.max(axis=2, keepdims=True)
    p = np.exp(scores)
    total = p.sum(axis=2, keepdims=True)
    p, hit = p / total, (*np.ogrid[: labels.shape[0], : labels.shape[1]], labels)
    loss = (np.log(total[..., 0]) - scores[hit]).mean(axis=1)
    p[hit] -= 1
    return loss, p / labels.shape[1]


def first_weights(kind, seed, units):
    rng = np.random.default_rng(seed)
    w1, b1, w2 = np.zeros((units, 64)), np.zeros((units, 1)), np.zeros((units, 10))
    if kind == "biases":
        b1 = rng.normal(0, 0.1, b1.shape)
    if kind in ("equal", "apart"):
        w1, w2 = w1 + 0.1, w2 + 0.1
    if kind == "apart":
        w1 = w1 + 1e-6 * rng.normal(size=w1.shape)
    if kind == "tiny":
        w1, w2 = rng.normal(0, 0.001, w1.shape), rng.normal(0, 0.001, w2.shape)
    if kind in ("scattered", "last zero"):
        w1 = rng.normal(0, np.sqrt(2 / 64), w1.shape)
    if kind == "scattered":
        w2 = rng.normal(0, np.sqrt(2 / units), w2.shape)
    return w1, b1, w2


# One hidden layer of ReLU units, all seeds at once. Axes: seed, unit, then digits or pixels or classes.
# Each unit has a product of its own, so equal units are rounded equally. One product for all units
# need not do so.
def train_one(kind, seeds, units, steps, rate=0.2):
    w1, b1, w2 = map(np.stack, zip(*(first_weights(kind, s, units) for s in range(seeds))))
    b2, right = np.zeros((seeds, 1, 10)), []
    for step, rows in enumerate(batches(range(seeds), steps + 1, 64)):
        if step % 50 == 0:
            h = np.maximum(w1 @ test_x.T + b1, 0).swapaxes(1, 2)
            right.append(np.mean((h @ w2 + b2).argmax(axis=2) == test_y, axis=1))
        x = train_x[rows]
        h = np.maximum((x[:, None] @ w1[..., None])[..., 0] + b1, 0)
        d = slopes(h.swapaxes(1, 2) @ w2 + b2, train_y[rows])[1]
        dz = (d[:, None] @ w2[..., None])[..., 0] * (h > 0)
        w2 = w2 - rate * (h[:, :, None] @ d[:, None])[:, :, 0]
        w1 = w1 - rate * (dz[:, :, None] @ x[:, None])[:, :, 0]
        b1, b2 = b1 - rate * dz.sum(2, keepdims=True), b2 - rate * d.sum(1, keepdims=True)
    return np.array(right), np.abs(w1 - w1[:, :1]).max()


out = {"twenty": {}}
for name, kind, units, seeds, steps in (
    ("zeros", "zeros", 20, 1, 1500),
    ("equal", "equal", 20, 3, 1500),
    ("equal, one unit", "equal", 1, 3, 1500),
    ("apart by a millionth", "apart", 20, 5, 1500),
    ("tiny", "tiny", 20, 3, 1500),
    ("biases", "biases", 20, 3, 500),
    ("last zero", "last zero", 20, 3, 1500),
    ("scattered", "scattered", 20, 5, 1500),
):
    right, difference = train_one(kind, seeds, units, steps)
    out["twenty"][name] = {"ends": four(sorted(right[-1]))}
    if name in ("zeros", "equal", "apart by a millionth", "scattered"):
        out["twenty"][name]["right"] = four(np.median(right, axis=1))
    if name in ("zeros", "equal"):
        out["twenty"][name]["largest difference"] = float(difference)
    if name == "tiny":
        out["twenty"][name]["half right at step"] = 50 * int(np.argmax(np.median(right, axis=1) >= 0.5))

# Ten layers of 100 units. Inputs standardized, so their mean square is near 1.
mean, std = train_x.mean(axis=0), train_x.std(axis=0)
std[std == 0] = 1
train_x, test_x = ((v - mean) / std for v in (train_x, test_x))
train_x, test_x = train_x.astype(np.float32), test_x.astype(np.float32)
ACT = {"relu": (lambda z: np.maximum(z, 0), lambda h: h > 0, 2)}
ACT["tanh"] = (np.tanh, lambda h: 1 - h * h, 1)


def stack(act, scale, seed):
    rng, sizes = np.random.default_rng(seed), [64] + [100] * 10
    ws = [scale * np.sqrt(ACT[act][2] / a) * rng.normal(size=(a, b)) for a, b in zip(sizes, sizes[1:])]
    ws.append(rng.normal(size=(100, 10)) / 10)
    return [w.astype(np.float32) for w in ws]


def forward(ws, bs, x, act):
    hs = [x]
    for w, b in zip(ws[:-1], bs[:-1]):
        hs.append(ACT[act][0](hs[-1] @ w + b))
    return hs, hs[-1] @ ws[-1] + bs[-1]


def train_ten(act, scale, seeds, rates, number, steps=200):
    """A network for every seed, with its rate: losses (steps, seeds), and new digits right."""
    ws = [np.stack(w).astype(number) for w in zip(*(stack(act, scale, s) for s in seeds))]
    bs = [np.zeros((len(seeds), 1, w.shape[2]), number) for w in ws]
    rates, losses = np.array(rates, number).reshape(-1, 1, 1), []
    for rows in batches(seeds, steps, 32):
        hs, scores = forward(ws, bs, train_x[rows].astype(number), act)
        loss, d = slopes(scores, train_y[rows])
        losses.append(loss)
        for i in range(10, -1, -1):
            dw, db = hs[i].swapaxes(1, 2) @ d, d.sum(axis=1, keepdims=True)
            if i:
                d = d @ ws[i].swapaxes(1, 2) * ACT[act][1](hs[i])
            ws[i] -= rates * dw
            bs[i] -= rates * db
    scores = forward(ws, bs, test_x, act)[1]
    return np.array(losses), np.mean(scores.argmax(axis=2) == test_y, axis=1)


np.seterr(all="ignore")
# For each scale, the best of three rates, tried on starts that are not used after that.
RATES = {
    ("relu", 0.5): (0.12, 0.5, 2.0),
    ("relu", 1.0): (0.015, 0.06, 0.24),
    ("relu", 2.0): (2.5e-4, 1e-3, 4e-3),
    ("tanh", 0.5): (0.1, 0.3, 0.9),
    ("tanh", 1.0): (0.05, 0.15, 0.45),
    ("tanh", 2.0): (0.05, 0.15, 0.45),
}
out["ten"] = {}
for act in ACT:
    for scale in (0.5, 1.0, 2.0):
        squares = []
        for seed in range(5):
            ws = stack(act, scale, seed)
            hs = forward(ws, [np.float32(0)] * 11, train_x[:512], act)[0]
            squares.append([np.mean(h**2) for h in hs])
            if seed == 0 and act == "tanh":
                counts = np.histogram(hs[10], np.linspace(-1, 1, 41))[0] / hs[10].size
                out["ten"][f"tanh {scale} last"] = four(counts)
                out["ten"][f"tanh {scale} beyond 0.95"] = four(np.mean(abs(hs[10]) > 0.95))[0]
        rates, tries = RATES[act, scale], (97, 98, 99) if act == "relu" else (98, 99)
        found = train_ten(act, scale, tries * 3, np.repeat(rates, len(tries)), np.float32)[0]
        found = np.mean(found[-50:], axis=0).reshape(3, -1).mean(axis=1)
        best = int(np.nanargmin(found))
        # ReLU in double precision: its curves should not depend on how a processor rounds.
        seeds, number = (5, np.float64) if act == "relu" else (3, np.float32)
        losses, right = train_ten(act, scale, range(seeds), [rates[best]] * seeds, number)
        out["ten"][f"{act} {scale}"] = {
            "mean squares": [four(s) for s in squares],
            "rates": rates,
            "best rate": rates[best],
            "first": four(sorted(losses[0])),
            "right": four(sorted(right)),
        }
        if act == "relu":
            means = losses.reshape(10, 20, seeds).mean(axis=1)
            out["ten"][f"relu {scale}"]["losses"] = four(np.median(means, axis=1))
print(json.dumps(out))
