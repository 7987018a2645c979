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


def slopes(scores, labels):
    """Mean cross-entropy, and its slope for every score."""
    scores = scores - scores.max(axis=1, keepdims=True)
    total = np.exp(scores).sum(axis=1, keepdims=True)
    p, rows = np.exp(scores) / total, np.arange(len(labels))
    loss = np.mean(np.log(total[:, 0]) - scores[rows, labels])
    p[rows, labels] -= 1
    return loss, p / len(labels)


# One hidden layer of twenty ReLU units. With `fair`, the sums of all units are added up in the same
# order. A matrix product of the library need not do so, and may round two equal units differently.
def twenty(kind, seed, fair=True, units=20, steps=3000, rate=0.2):
    rng = np.random.default_rng(seed)
    w1, b1, w2, b2 = np.zeros((units, 64)), np.zeros(units), np.zeros((10, units)), np.zeros(10)
    if kind == "biases":
        b1 = rng.normal(0, 0.1, units)
    if kind == "equal" or isinstance(kind, float):
        w1, w2 = w1 + 0.1, w2 + 0.1
    if isinstance(kind, float):
        w1 = w1 + kind * rng.normal(size=w1.shape)
    if kind == "tiny":
        w1, w2 = rng.normal(0, 0.001, w1.shape), rng.normal(0, 0.001, w2.shape)
    if kind in ("scattered", "last zero"):
        w1 = rng.normal(0, np.sqrt(2 / 64), w1.shape)
    if kind == "scattered":
        w2 = rng.normal(0, np.sqrt(2 / units), w2.shape)
    draw, right, losses = np.random.default_rng(100 + seed), [], []
    for step in range(steps + 1):
        if step % 50 == 0:
            h = np.maximum(test_x @ w1.T + b1, 0)
            right.append(np.mean((h @ w2.T + b2).argmax(axis=1) == test_y))
        rows = draw.integers(0, 1400, 64)
        x = train_x[rows]
        z = (x[:, None, :] * w1).sum(axis=2) if fair else x @ np.ascontiguousarray(w1.T)
        h = np.maximum(z + b1, 0)
        scores = (w2 * h[:, None, :]).sum(axis=2) if fair else h @ np.ascontiguousarray(w2.T)
        loss, d = slopes(scores + b2, train_y[rows])
        losses.append(loss)
        dz = (d[:, :, None] * w2).sum(axis=1) if fair else d @ w2
        dz = dz * (h > 0)
        dw2 = (d[:, :, None] * h[:, None, :]).sum(axis=0) if fair else (h.T @ d).T
        dw1 = (dz[:, :, None] * x[:, None, :]).sum(axis=0) if fair else (x.T @ dz).T
        w2, b2, w1, b1 = w2 - rate * dw2, b2 - rate * d.sum(0), w1 - rate * dw1, b1 - rate * dz.sum(0)
    kinds = len(np.unique(np.round(w1, 2), axis=0))
    return right, kinds, float(np.abs(w1 - w1[0]).max()), float(np.mean(losses[-100:]))


out = {"twenty": {}}
# Where no two units are equal the order hardly matters: fair=True gives the same range of digits.
for name, kind, fair, units, seeds in (
    ("zeros", "zeros", True, 20, 1),
    ("equal", "equal", True, 20, 3),
    ("equal, library product", "equal", False, 20, 3),
    ("equal, one unit", "equal", False, 1, 3),
    ("apart by a millionth", 1e-6, False, 20, 5),
    ("tiny", "tiny", False, 20, 5),
    ("biases", "biases", False, 20, 5),
    ("last zero", "last zero", False, 20, 5),
    ("scattered", "scattered", False, 20, 5),
):
    runs = [twenty(kind, seed, fair, units) for seed in range(seeds)]
    ends = sorted(run[0][-1] for run in runs)
    out["twenty"][name] = {
        "right": four(np.median([run[0] for run in runs], axis=0)),
        "ends": four(ends),
        "half right at step": sorted(
            50 * next((i for i, v in enumerate(run[0]) if v >= 0.5), -1) for run in runs
        ),
        "different units": [run[1] for run in runs],
        "largest difference": four([run[2] for run in runs]),
        "loss": four([run[3] for run in runs]),
    }

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


def train(act, scale, seed, rate, steps=400):
    ws = stack(act, scale, seed)
    bs = [np.zeros(w.shape[1], np.float32) for w in ws]
    draw, losses = np.random.default_rng(100 + seed), []
    for _ in range(steps):
        rows = draw.integers(0, 1400, 32)
        hs, scores = forward(ws, bs, train_x[rows], act)
        loss, d = slopes(scores, train_y[rows])
        if not np.isfinite(loss):
            return None, 0.1
        losses.append(loss)
        for i in range(10, -1, -1):
            dw, db = hs[i].T @ d, d.sum(axis=0)
            d = d @ ws[i].T * ACT[act][1](hs[i])
            ws[i] -= np.float32(rate) * dw
            bs[i] -= np.float32(rate) * db
    scores = forward(ws, bs, test_x, act)[1]
    return losses, float(np.mean(scores.argmax(axis=1) == test_y))


np.seterr(all="ignore")
# Five rates for each scale; the best is never the lowest or the highest of them.
RATES = {("relu", 1.0): (0.01, 0.02, 0.05, 0.1, 0.2), ("relu", 2.0): (1e-4, 2e-4, 5e-4, 1e-3, 2e-3)}
out["ten"] = {"input": four(np.mean(train_x**2))[0]}
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
        out["ten"][f"{act} {scale}"] = {"mean squares": [four(s) for s in squares]}
        found = []
        for rate in RATES.get((act, scale), (0.05, 0.1, 0.2, 0.5, 1.0)):
            # Chosen on three seeds that are not among the five.
            ends = [train(act, scale, seed, rate)[0] for seed in (97, 98, 99)]
            found.append((np.mean([np.mean(e[-50:]) if e else np.inf for e in ends]), rate))
        rate = min(found)[1]
        runs = [train(act, scale, seed, rate) for seed in range(5)]
        out["ten"][f"{act} {scale}"] |= {
            "tried": [[*four(r), *four(v)] for v, r in found],
            "rate": four(rate)[0],
            "first": four([run[0][0] for run in runs if run[0]]),
            "losses": [four(np.reshape(run[0], (20, 20)).mean(axis=1)) for run in runs if run[0]],
            "ends": four(sorted(np.mean(run[0][-50:]) for run in runs if run[0])),
            "right": four(sorted(run[1] for run in runs)),
        }
print(json.dumps(out))
