"""Measures the claims of the page: raffle numbers, and many streets."""

import json
import warnings

import numpy as np
from sklearn.linear_model import LinearRegression, Ridge
from sklearn.model_selection import KFold
from sklearn.preprocessing import OneHotEncoder, TargetEncoder
from sklearn.tree import DecisionTreeRegressor

warnings.simplefilter("ignore")


def miss(y, guess):
    return np.sqrt(np.mean((y - guess) ** 2))


def encode(x, y, new, seed, smooth):
    enc = TargetEncoder(smooth=smooth, target_type="continuous",
                        cv=KFold(5, shuffle=True, random_state=seed))
    out = enc.fit_transform(x, y)
    return out, enc.transform(x), enc.transform(new)


out = {"raffle": {}, "streets": {}}

# Raffle numbers, each on r of the deliveries: same and next, in-fold and out-of-fold.
for r in (1, 2, 5, 20, 100):
    rows = []
    for seed in range(20):
        g = np.random.default_rng(seed)
        x, new = (g.permutation(np.repeat(np.arange(1000 // r), r))[:, None] for _ in range(2))
        y, ny = 30 + 10 * g.normal(size=(2, 1000))
        o, i, n = encode(x, y, new, seed, 0)
        a, b = LinearRegression().fit(i, y), LinearRegression().fit(o, y) if r > 1 else None
        rows.append([miss(y, y.mean()), miss(ny, y.mean()), miss(y, a.predict(i)), miss(ny, a.predict(n))]
                    + ([miss(y, b.predict(o)), miss(ny, b.predict(n)), b.coef_[0]] if b else [0, 0, 0]))
        if r == 2 and seed == 0:
            out["scatter"] = {"minutes": y[:120].round(1).tolist(), "in": i[:120, 0].round(1).tolist(),
                              "out": o[:120, 0].round(1).tolist(), "slope": [round(float(a.coef_[0]), 2), round(float(b.coef_[0]), 2)],
                              "start": [round(float(a.intercept_), 1), round(float(b.intercept_), 1)]}
    out["raffle"][r] = np.mean(rows, 0).round(2).tolist()
out["raffle columns"] = "mean same, next; in-fold same, next; out-of-fold same, next, slope"

# The number beside a useful column: three districts, and a tree or a line.
rows = []
for seed in range(20):
    g = np.random.default_rng(seed)
    district, nd = g.integers(3, size=(2, 1000))
    level = np.array([20.0, 42, 10])
    x, new = (g.permutation(np.repeat(np.arange(500), 2))[:, None] for _ in range(2))
    y, ny = (level[d] + 10 * g.normal(size=1000) for d in (district, nd))
    D, ND = np.eye(3)[district], np.eye(3)[nd]
    o, i, n = encode(x, y, new, seed, 0)
    row = []
    for make in (LinearRegression, lambda: DecisionTreeRegressor(min_samples_leaf=20, random_state=0)):
        row.append(miss(ny, make().fit(D, y).predict(ND)))
        for e in (i, o):
            m = make().fit(np.hstack([D, e]), y)
            row += [miss(y, m.predict(np.hstack([D, e]))), miss(ny, m.predict(np.hstack([ND, n])))]
    rows.append(row)
out["beside district"] = dict(zip(
    [f"{m}: {w}" for m in ("line", "tree") for w in ("without, next", "in same", "in next", "out same", "out next")],
    np.mean(rows, 0).round(2).tolist()))

# Streets with real differences: how the miss on next deliveries depends on their number.
for K in (3, 10, 30, 100, 300, 1000):
    rows = []
    for seed in range(20):
        g = np.random.default_rng(seed)
        level = 30 + 10 * g.normal(size=K)
        x, new = g.integers(K, size=(2, 1000, 1))
        y, ny = (level[v[:, 0]] + 10 * g.normal(size=1000) for v in (x, new))
        o, i, n = encode(x, y, new, seed, "auto")
        o1, _, n1 = encode(x, y, new, seed, 1.0)
        hot = OneHotEncoder(handle_unknown="ignore").fit(x)
        rows.append([
            miss(ny, y.mean()),
            miss(ny, LinearRegression().fit(x, y).predict(new)),
            miss(ny, LinearRegression().fit(hot.transform(x), y).predict(hot.transform(new))),
            miss(ny, LinearRegression().fit(o, y).predict(n)),
            miss(ny, Ridge(1.0).fit(hot.transform(x), y).predict(hot.transform(new))),
            miss(ny, DecisionTreeRegressor(min_samples_leaf=5, random_state=0).fit(x, y).predict(new)),
            100 * np.mean(~np.isin(new, x)),
            miss(ny, LinearRegression().fit(o1, y).predict(n1)),
        ])
    out["streets"][K] = np.mean(rows, 0).round(2).tolist()
# One town with 10 streets, codes in 20 random orders: lowest and highest miss of a line and of a tree.
g = np.random.default_rng(0)
level = 30 + 10 * g.normal(size=10)
x, new = g.integers(10, size=(2, 1000))
y, ny = (level[v] + 10 * g.normal(size=1000) for v in (x, new))
rows = []
for _ in range(20):
    code = g.permutation(10)[:, None]
    tree = DecisionTreeRegressor(min_samples_leaf=5, random_state=0)
    rows.append([miss(ny, m.fit(code[x], y).predict(code[new])) for m in (LinearRegression(), tree)])
out["20 orders, line and tree, lowest, highest"] = [np.min(rows, 0).round(2).tolist(), np.max(rows, 0).round(2).tolist()]

out["streets columns"] = "mean, codes+line, one-hot, target out-of-fold, one-hot+ridge 1, codes+tree, % new, target with smooth=1"

print(json.dumps(out))
