"""The page's measured runs: diabetes with two inputs, and one weight on a wavy loss."""

import json

import numpy as np
from sklearn.datasets import load_diabetes

data = load_diabetes(scaled=False)
X = data.data[:, [2, 3]]  # body mass index and blood pressure
X = (X - X.mean(axis=0)) / X.std(axis=0)
y = data.target - data.target.mean()
N = len(y)
best = np.linalg.lstsq(X, y, rcond=None)[0]


def loss(w):
    return np.mean((X @ w - y) ** 2)


def descend(batch, rate, passes, seed):
    """Mini-batch gradient descent from (0, 0); all weights visited, the start included."""
    rng = np.random.default_rng(seed)
    w, path = np.zeros(2), [np.zeros(2)]
    for _ in range(passes):
        order = rng.permutation(N)
        for start in range(0, N, batch):
            rows = order[start : start + batch]
            w = w - rate * 2 * X[rows].T @ (X[rows] @ w - y[rows]) / len(rows)
            path.append(w)
    return np.array(path)


def four(x):
    return [float(f"{v:.4g}") for v in np.ravel(x)]


out = {"rows": N, "best": four(best), "least loss": four(loss(best))[0]}
out["start above least"] = four(loss(np.zeros(2)) - loss(best))[0]
out["hessian"] = four(2 * X.T @ X / N)

# Three ways at one rate, three passes.
out["paths"] = {}
for batch in (N, 32, 1):
    path = descend(batch, 0.02, 3, seed=0)
    every = 6 if batch == 1 else 1
    ends = [loss(descend(batch, 0.02, 3, seed)[-1]) - loss(best) for seed in range(5)]
    out["paths"][batch] = {
        "steps": len(path) - 1,
        "points": np.round(path[::every], 2).tolist(),
        "above least": four([loss(w) - loss(best) for w in path[::every]]),
        "ends, five seeds": four([min(ends), max(ends)]),
    }

def best_rate(train, rates):
    """Trains at every rate with each seed; the rate whose mean is least, its mean and its range."""
    found = []
    for rate in rates:
        ends = [loss(train(rate, seed)) - loss(best) for seed in range(20)]
        found.append((np.mean(ends), rate, min(ends), max(ends)))
    mean, rate, least, most = min(found)
    return {"rate": four(rate)[0], "mean": four(mean)[0], "range": four([least, most])}


# All rows and batches of 32, each at its own best rate, after one pass and after three.
out["own rate"] = []
for passes in (1, 3):
    for batch in (N, 32):
        row = best_rate(
            lambda rate, seed, batch=batch, passes=passes: descend(batch, rate, passes, seed)[-1],
            np.arange(1, 61) / 100,
        )
        out["own rate"].append({"passes": passes, "batch": batch, **row})


def copied(rate, seed):
    """One pass in batches of 32 over every row copied fifty times."""
    order, w = np.random.default_rng(seed).permutation(N * 50) % N, np.zeros(2)
    for start in range(0, len(order), 32):
        rows = order[start : start + 32]
        w = w - rate * 2 * X[rows].T @ (X[rows] @ w - y[rows]) / len(rows)
    return w


out["fifty copies, one pass"] = best_rate(copied, np.arange(1, 11) / 1000)

# Weights frozen at the best: the losses of the 13 full batches of 32 in one pass.
order = np.random.default_rng(0).permutation(N)
squares = (X @ best - y)[order] ** 2
out["frozen batch losses"] = four(squares[: 13 * 32].reshape(13, 32).mean(axis=1))

# Spread of the slopes at (0, 0), both weights added, against the size of the batch.
slopes = -2 * X * y[:, None]
sigma2 = np.mean(np.sum((slopes - slopes.mean(axis=0)) ** 2, axis=1))
out["one row's variance"] = four(sigma2)[0]
out["slope at the start, squared"] = four(np.sum(slopes.mean(axis=0) ** 2))[0]
out["variance"] = []
rng = np.random.default_rng(0)
for batch in (1, 2, 4, 8, 16, 32, 64, 128, 256, 400):
    away = {}
    for back in (True, False):
        draws = np.array(
            [slopes[rng.choice(N, batch, replace=back)].mean(axis=0) for _ in range(2000)]
        )
        away[back] = np.mean(np.sum((draws - slopes.mean(axis=0)) ** 2, axis=1))
    out["variance"].append([batch, *four([away[True], away[False], sigma2 / batch])])

# One weight, many dips: the frequency of a noisy sine. 200 runs of 600 steps each.
rng = np.random.default_rng(0)
t = rng.uniform(0, 3, 60)
tone = np.sin(4 * t) + 0.3 * rng.normal(size=60)
grid = np.linspace(0, 12, 121)
waves = (np.sin(np.outer(grid, t)) - tone) ** 2
out["wavy"] = {"losses": four(waves.mean(axis=1))}


def wander(start, batch, rate, runs=200, steps=600, seed=1):
    rng = np.random.default_rng(seed)
    w = np.full(runs, start)
    for _ in range(steps):
        rows = rng.integers(0, 60, (runs, batch)) if batch < 60 else np.arange(60)[None, :]
        angle = w[:, None] * t[rows]
        w = w - rate * np.mean(2 * (np.sin(angle) - tone[rows]) * np.cos(angle) * t[rows], axis=1)
    return w


out["wavy"]["share that ends within 0.5 of 4"] = []
for start in (6.5, 4.0):
    for batch in (60, 8, 4, 1):
        for rate in (0.02, 0.05, 0.1, 0.2):
            ends = wander(start, batch, rate, runs=1 if batch == 60 else 200)
            near = float(np.mean(abs(ends - 4) < 0.5))
            out["wavy"]["share that ends within 0.5 of 4"].append([start, batch, rate, near])
            if (start, batch, rate) == (6.5, 1, 0.1):
                # The first dip lies between the hilltops at 5.449 and 7.706.
                out["wavy"]["in the first dip"] = int(np.sum((ends > 5.449) & (ends < 7.706)))
                over = ends[ends >= 7.706]
                height = np.mean((np.sin(np.outer(over, t)) - tone) ** 2, axis=1)
                dip = np.mean((np.sin(6.508 * t) - tone) ** 2)
                out["wavy"]["over the far hill"] = len(over)
                out["wavy"]["of these, worse than the first dip"] = int(np.sum(height > dip))
                out["wavy"]["farthest"] = four(ends.max())[0]
                out["wavy"]["ends"] = np.histogram(ends, np.arange(-30, 30.5, 0.5))[0].tolist()
            if (start, batch, rate) == (6.5, 60, 0.1):
                out["wavy"]["full ends at"] = four(ends)[0]
near = [int(np.sum(abs(wander(6.5, 1, 0.1, seed=seed) - 4) < 0.5)) for seed in range(2, 7)]
out["wavy"]["of 200, near 4, five other seeds"] = near
print(json.dumps(out))
