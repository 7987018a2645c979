"""A pattern that keeps changing: a model of the past, and the last value."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor

misses = {"boosted trees": [], "the last value": []}
for seed in range(10):
    rng = np.random.default_rng(seed)
    price = 100 + np.cumsum(rng.normal(0, 2, 600))
    lags = np.column_stack([price[i : 590 + i] for i in range(10)])  # ten days before
    target = price[10:]
    model = HistGradientBoostingRegressor(random_state=0).fit(lags[:400], target[:400])
    misses["boosted trees"].append(np.abs(model.predict(lags[400:]) - target[400:]).mean())
    misses["the last value"].append(np.abs(lags[400:, -1] - target[400:]).mean())
for name, values in misses.items():
    print(f"{name:15}  off by {np.median(values):.1f}")
