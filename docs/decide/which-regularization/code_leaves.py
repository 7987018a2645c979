"""One tree with leaves of 1, 5, 20 rows, and a forest, on rows with luck in them."""

import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.tree import DecisionTreeRegressor


def curve(x):
    return np.sin(6 * x[:, 0]) + x[:, 1]


models = {
    "leaves of 1": DecisionTreeRegressor(random_state=0),
    "leaves of 5": DecisionTreeRegressor(min_samples_leaf=5, random_state=0),
    "leaves of 20": DecisionTreeRegressor(min_samples_leaf=20, random_state=0),
    "forest of 50": RandomForestRegressor(50, min_samples_leaf=5, random_state=0),
}
misses = {name: [] for name in models}
for seed in range(10):
    rng = np.random.default_rng(seed)
    X, X_new = rng.uniform(0, 1, (300, 3)), rng.uniform(0, 1, (2000, 3))
    y = curve(X) + rng.normal(0, 0.5, 300)
    for name, model in models.items():
        guess = model.fit(X, y).predict(X_new)
        misses[name].append(np.sqrt(np.mean((guess - curve(X_new)) ** 2)))
for name, values in misses.items():
    print(f"{name:12}  off by {np.mean(values):.2f}")
