"""200 networks at once: what each patience keeps, and how flattering the best score is."""

import json

import numpy as np
from code_numpy import loss, start, train_epoch
from code_numpy import pots as one_pots

RUNS, EPOCHS, SIZES = 200, 150, (10, 20, 40, 80, 160, 320)
rng = np.random.default_rng(0)


def pots(n):
    x = rng.normal(size=(RUNS, n, 10))
    truth = 1.5 * x[..., 0] - x[..., 1] + np.abs(x[..., 2])
    return x, truth + rng.normal(size=(RUNS, n))


(x, y), aside, new = pots(60), pots(SIZES[-1]), pots(1000)
every = [np.concatenate(parts, axis=1) for parts in zip((x, y), aside, new)]
w, v = rng.normal(0, 0.45, (RUNS, 10, 32)), rng.normal(0, 0.1, (RUNS, 32, 1))
net = [w, np.zeros((RUNS, 1, 32)), v, np.zeros((RUNS, 1, 1))]


def misses():
    """Squared errors of each network on its own rows: training, validation, test.

    One network after the other: the hidden values of all 200 would not fit into the cache.
    """
    out = np.empty_like(every[1])
    for x, y, w, b, v, c, row in zip(*every, *net, out):
        h = x @ w
        h += b
        np.maximum(h, 0, out=h)
        row[:] = ((h @ v + c)[:, 0] - y) ** 2
    return np.split(out, [60, 60 + SIZES[-1]], axis=1)


train, test, val = [], [], {m: [] for m in SIZES}
for _ in range(EPOCHS):
    order = rng.permutation(60)
    for i in range(0, 60, 10):
        w, b, v, c = net
        xb, yb = x[:, order[i : i + 10]], y[:, order[i : i + 10]]
        h = np.maximum(xb @ w + b, 0)
        d = 2 * (h @ v + c - yb[..., None]) / 10
        dh = d @ v.transpose(0, 2, 1) * (h > 0)
        slopes = (xb.transpose(0, 2, 1) @ dh, dh.sum(1, keepdims=True),
                  h.transpose(0, 2, 1) @ d, d.sum(1, keepdims=True))  # fmt: skip
        for array, slope in zip(net, slopes):
            array -= 0.02 * slope
    on_train, on_val, on_test = misses()
    train.append(on_train.mean(1))
    test.append(on_test.mean(1))
    for m, losses in val.items():
        losses.append(on_val[:, :m].mean(1))
train, test, val = np.array(train), np.array(test), {m: np.array(a) for m, a in val.items()}


def stop(losses, patience):
    best, best_epoch = np.inf, 0
    for epoch, value in enumerate(losses, 1):
        if value < best:
            best, best_epoch = value, epoch
        elif epoch - best_epoch == patience:
            break
    return epoch, best_epoch


def summary(m, patience):
    pairs = [stop(val[m][:, r], patience) for r in range(RUNS)]
    kept = np.array([k for _, k in pairs])
    at = (kept - 1, np.arange(RUNS))
    return {
        "stops": np.mean([s for s, _ in pairs]),
        "keeps": kept.mean(),
        "median": np.median(kept),
        "middle": np.quantile(kept, (0.1, 0.9)),
        "val": val[m][at].mean(),
        "test": test[at].mean(),
        "error": test[at].std(ddof=1) / np.sqrt(RUNS),
        "worse_last": float(np.mean(test[-1] > test[at])),
    }


result = {
    "patience": {p: summary(40, p) for p in (1, 2, 3, 5, 10, 20, 50)},
    "few": {p: summary(10, p) for p in (5, 50)},
    "size": {m: summary(m, EPOCHS) for m in SIZES},
    "mean": {"train": train.mean(1), "val": val[40].mean(1), "test": test.mean(1)},
    "last": test[-1].mean(),
    "oracle": test.min(0).mean(),
    "still": [float(np.mean(val[40].argmin(0) + 1 > e)) for e in (5, 10, 20, 50, 100)],
}
rng = np.random.default_rng(1835)  # the run of code_numpy.py once more, with all its losses
few, aside, new = (one_pots(n, rng) for n in (60, 40, 2000))
net, one = start(rng), {"train": [], "val": [], "test": []}
for _ in range(100):
    train_epoch(net, *few, rng.permutation(60))
    for name, rows in zip(one, (few, aside, new)):
        one[name].append(loss(net, *rows))
result["one"] = one


def rounded(value):
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    if isinstance(value, (list, np.ndarray)):
        return [rounded(v) for v in value]
    return float(f"{value:.4g}")


print(json.dumps(rounded(result)))
