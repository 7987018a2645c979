"""200 rounds of boosting, the same stopped early, and with shallower trees."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor as Boosting


def rows(rng, n):
    X = rng.uniform(size=(n, 6))
    truth = 3 * np.sin(6 * X[:, 0]) + 4 * X[:, 1] * X[:, 2]
    return X, truth + rng.normal(0, 2, n), truth


stop = {"early_stopping": True, "validation_fraction": 0.2, "n_iter_no_change": 10}
ways = {
    "200 rounds": {"early_stopping": False},
    "stopped early": stop,
    "stopped, rate 0.03": stop | {"learning_rate": 0.03},
    "stopped, 0.03, 4 leaves": stop | {"learning_rate": 0.03, "max_leaf_nodes": 4},
}
misses = {name: [] for name in ways}
rounds = {name: [] for name in ways}
for seed in range(4):
    rng = np.random.default_rng(seed)
    X, y, _ = rows(rng, 400)
    X_new, _, truth = rows(rng, 2000)
    for name, way in ways.items():
        model = Boosting(max_iter=200, random_state=seed, **way).fit(X, y)
        misses[name].append(np.sqrt(np.mean((model.predict(X_new) - truth) ** 2)))
        rounds[name].append(model.n_iter_)
for name in ways:
    print(f"{name:24} {np.mean(rounds[name]):4.0f} rounds, off by {np.mean(misses[name]):.2f}")
