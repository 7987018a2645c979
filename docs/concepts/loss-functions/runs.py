"""Bus rides with a few storms: a line fitted with three losses, and judged on new rides, as JSON."""

import json

import numpy as np
from sklearn.linear_model import LinearRegression, QuantileRegressor
from sklearn.tree import DecisionTreeRegressor

DELTA, TRAIN, NEW, SEEDS = 8, 200, 20_000, 20


def rides(draw, n):
    """Traffic from 0 to 1; 40 minutes, up to 20 more in traffic, spread 4; one ride in ten in a storm."""
    traffic = draw.uniform(0, 1, n)
    minutes = 40 + 20 * traffic + draw.normal(0, 4, n)
    storm = draw.uniform(0, 1, n) < 0.1
    return traffic, minutes + storm * draw.exponential(40, n), storm


def huber(e):
    size = abs(e)
    return np.where(size <= DELTA, size**2 / 2, DELTA * size - DELTA**2 / 2)


def squared_line(x, y):
    line = LinearRegression().fit(x[:, None], y)
    return line.intercept_, line.coef_[0]


def absolute_line(x, y):
    line = QuantileRegressor(quantile=0.5, alpha=0, solver="highs").fit(x[:, None], y)
    return line.intercept_, line.coef_[0]


def huber_line(x, y):
    """Least squares, reweighted by pull over error until it stands still. HuberRegressor takes no delta in minutes."""
    A = np.column_stack([np.ones_like(x), x])
    w = np.ones_like(y)
    for _ in range(200):
        line = np.linalg.solve(A.T @ (w[:, None] * A), A.T @ (w * y))
        w = np.minimum(1, DELTA / np.maximum(abs(y - A @ line), 1e-9))
    return line


FITS = {"squared": squared_line, "absolute": absolute_line, "huber": huber_line}


def judge(e, storm):
    return {
        "rmse": np.sqrt((e**2).mean()),
        "mae": abs(e).mean(),
        "huber": huber(e).mean(),
        "within5": 100 * (abs(e) <= 5).mean(),
        "within5calm": 100 * (abs(e[~storm]) <= 5).mean(),
        "missing": e.mean(),  # minutes per ride that the promises fall short
    }


out = {name: [] for name in FITS}
memory = {"line": [], "tree": []}
for seed in range(SEEDS):
    draw = np.random.default_rng(seed)
    x, y, _ = rides(draw, TRAIN)
    x2, y2, storm = rides(draw, NEW)
    for name, fit in FITS.items():
        a, b = fit(x, y)
        out[name].append(judge(y2 - a - b * x2, storm) | {"start": a, "slope": b})
        if name == "squared":
            memory["line"].append([((y - a - b * x) ** 2).mean(), ((y2 - a - b * x2) ** 2).mean()])
    tree = DecisionTreeRegressor(random_state=0).fit(x[:, None], y)
    cost = [((t - tree.predict(z[:, None])) ** 2).mean() for z, t in ((x, y), (x2, y2))]
    memory["tree"].append(cost)

keys = out["squared"][0]
means = {n: {k: round(float(np.mean([r[k] for r in rs])), 2) for k in keys} for n, rs in out.items()}
wins = {}  # in how many seeds each loss is the best of the three
for k, best in (("rmse", min), ("mae", min), ("huber", min), ("within5", max)):
    winners = [best(out, key=lambda n: out[n][i][k]) for i in range(SEEDS)]
    wins[k] = {n: winners.count(n) for n in out}
print(json.dumps({
    "means": means,
    "wins": wins,
    "memory": {n: np.round(np.mean(v, 0), 1).tolist() for n, v in memory.items()},
    "tree worse": int(sum(t[1] > s[1] for t, s in zip(memory["tree"], memory["line"]))),
}))
