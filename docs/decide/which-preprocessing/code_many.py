"""Many categories, few rows each: five ways to learn from 1,000 deliveries to so many streets."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import LinearRegression, Ridge
from sklearn.model_selection import KFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, TargetEncoder

folds = KFold(5, shuffle=True, random_state=0)
pooled = OneHotEncoder(handle_unknown="infrequent_if_exist", min_frequency=5)
ways = {
    "one-hot": make_pipeline(OneHotEncoder(handle_unknown="ignore"), LinearRegression()),
    "one-hot, ridge": make_pipeline(OneHotEncoder(handle_unknown="ignore"), Ridge(1)),
    "rare ones pooled": make_pipeline(pooled, Ridge(1)),
    "target": make_pipeline(TargetEncoder(target_type="continuous", cv=folds), LinearRegression()),
    "boosted, as such": HistGradientBoostingRegressor(categorical_features=[0], max_iter=20, learning_rate=0.3),
}
counts = (10, 30, 100, 250)
misses = {name: {k: [] for k in counts} for name in ["the mean", *ways]}
for k in counts:
    for seed in range(4):
        rng = np.random.default_rng(seed)
        street = rng.integers(0, k, 2000)
        minutes = 40 + 10 * rng.normal(size=k)[street] + 10 * rng.normal(size=2000)
        X, new = street[:1000, None], street[1000:, None]
        y, truth = minutes[:1000], minutes[1000:]
        for name, per_k in misses.items():
            guess = ways[name].fit(X, y).predict(new) if name in ways else y.mean()
            per_k[k].append(np.sqrt(np.mean((truth - guess) ** 2)))

print("typical miss, 10 would be chance alone; streets:", *counts)
for name, per_k in misses.items():
    print(f"{name:17}", *(f"{np.mean(values):6.1f}" for values in per_k.values()))
