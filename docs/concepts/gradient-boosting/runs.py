"""Queues at a cable car, made up: rate against trees, bagging against boosting. Prints JSON."""

import json

import numpy as np
from sklearn.ensemble import GradientBoostingRegressor, RandomForestRegressor
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor

RATES, TREES = [1, 0.3, 0.1, 0.03, 0.01], [10, 30, 100, 300]


def queue(X):
    """The true mean wait: a hump over the day, higher in the sun, more so at weekends."""
    hour, sun, weekend = X[:, 0], X[:, 1], X[:, 2]
    return 4 + 16 * np.exp(-(((hour - 11.5) / 2) ** 2)) * (0.4 + 0.6 * sun) * (1 + weekend)


def sample(n, rng):
    """Hour, sunshine, weekend, and two columns that do not matter; a noise of 4 minutes."""
    X = np.column_stack([rng.uniform(8, 16, n), rng.random(n), rng.random(n) < 0.3, rng.random((n, 2))])
    return X, queue(X) + 4 * rng.standard_normal(n)


def mse(a, b):
    return float(np.mean((a - b) ** 2))


grid, train, curves = {}, {}, {}
for rate in RATES:
    test_runs, train_runs = [], []
    for seed in range(5):
        rng = np.random.default_rng(seed)
        X, y = sample(200, rng)
        Xt, yt = sample(500, rng)
        model = GradientBoostingRegressor(learning_rate=rate, n_estimators=300, max_depth=2, random_state=0)
        model.fit(X, y)
        test_runs.append([mse(yt, p) for p in model.staged_predict(Xt)])
        train_runs.append(model.train_score_)
    curve = np.mean(test_runs, axis=0)
    grid[rate] = [round(curve[m - 1], 1) for m in TREES]
    train[rate] = [round(float(np.mean(train_runs, axis=0)[m - 1]), 1) for m in TREES]
    marks = sorted({int(m) for m in np.geomspace(1, 300, 32).round()})
    curves[rate] = {"trees": marks, "mse": [round(curve[m - 1], 2) for m in marks],
                    "best": round(curve.min(), 1), "best_trees": int(curve.argmin()) + 1,
                    "runs_best": [int(np.argmin(r)) + 1 for r in test_runs]}

Xt, _ = sample(300, np.random.default_rng(99))
truth = queue(Xt)
stump_runs, others = [], {"mean": [], "linear": [], "tree": [], "forest": []}
for seed in range(5):
    rng = np.random.default_rng(seed)
    X, y = sample(200, rng)
    Xn, yn = sample(500, rng)
    others["mean"].append(mse(yn, y.mean()))
    others["linear"].append(mse(yn, LinearRegression().fit(X, y).predict(Xn)))
    others["tree"].append(mse(yn, DecisionTreeRegressor(random_state=0).fit(X, y).predict(Xn)))
    forest = RandomForestRegressor(n_estimators=100, random_state=0, n_jobs=1)
    others["forest"].append(mse(yn, forest.fit(X, y).predict(Xn)))
    model = GradientBoostingRegressor(learning_rate=0.1, n_estimators=150, max_depth=1, random_state=0).fit(X, y)
    stump_runs.append([mse(yn, p) for p in model.staged_predict(Xn)])
stumps = np.mean(stump_runs, axis=0)

SETS = 20
found, Xt = {}, Xt.astype(np.float32)
for depth in (1, None):

    def fit(X, y):
        return DecisionTreeRegressor(max_depth=depth, random_state=0).fit(X, y, check_input=False)

    one, bagged, boosted = [], [], []
    for seed in range(SETS):
        rng = np.random.default_rng(100 + seed)
        X, y = sample(200, rng)
        X = X.astype(np.float32)
        one.append(fit(X, y).predict(Xt, check_input=False))
        total, F, Ft = 0, np.full(200, y.mean()), np.full(300, y.mean())
        for _ in range(40):
            rows = rng.integers(0, 200, 200)
            total = total + fit(X[rows], y[rows]).predict(Xt, check_input=False)
            tree = fit(X, y - F)
            F = F + 0.2 * tree.predict(X, check_input=False)
            Ft = Ft + 0.2 * tree.predict(Xt, check_input=False)
        bagged.append(total / 40)
        boosted.append(Ft)
    for name, p in (("one", one), ("bagged", bagged), ("boosted", boosted)):
        p = np.array(p)
        variance = p.var(0, ddof=1).mean()
        bias2 = mse(p.mean(0), truth) - variance / SETS  # the mean of 20 still jumps a little
        found[f"{name} {depth}"] = [round(float(bias2), 1), round(float(variance), 1)]
print(json.dumps({"trees": TREES, "test": grid, "train": train, "curves": curves,
                  "others": {k: round(float(np.mean(v)), 1) for k, v in others.items()},
                  "stumps": {"100": round(stumps[99], 1), "best": round(stumps.min(), 1),
                             "best_trees": int(stumps.argmin()) + 1},
                  "bias2_variance": found}))
