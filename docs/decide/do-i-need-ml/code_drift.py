"""A price that wanders: a model of its levels, a model of its changes, and the last value."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import RidgeCV

misses = {}
for seed in range(10):
    rng = np.random.default_rng(seed)
    price = 100 + np.cumsum(rng.normal(0, 2, 600))
    lags = np.column_stack([price[i : 590 + i] for i in range(10)])  # ten days before
    target, last = price[10:], lags[:, -1]
    old, new = slice(0, 400), slice(400, None)
    trees = HistGradientBoostingRegressor(random_state=0).fit(lags[old], target[old])
    changes = np.diff(lags)  # a fairer chance: learn the change, and add it to the last value
    ridge = RidgeCV(np.logspace(-2, 4, 7)).fit(changes[old], (target - last)[old])
    for name, guess in [
        ("trees on levels", trees.predict(lags[new])),
        ("ridge on changes", last[new] + ridge.predict(changes[new])),
        ("the last value", last[new]),
    ]:
        misses.setdefault(name, []).append(np.abs(guess - target[new]).mean())
for name, values in misses.items():
    print(f"{name:16}  off by {np.median(values):.1f}")
