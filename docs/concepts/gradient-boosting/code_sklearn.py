"""The same stumps with scikit-learn; then the rate against the number of trees."""

import numpy as np
from sklearn.ensemble import GradientBoostingRegressor

hour = np.array([[8.0], [9], [10], [11], [12], [13]])
wait = np.array([4.0, 4, 13, 21, 19, 11])
model = GradientBoostingRegressor(max_depth=1, learning_rate=0.5, n_estimators=3)
model.fit(hour, wait)
for tree in model.estimators_[:, 0]:
    a, b = tree.tree_.value.ravel()[1:]
    print(f"split at {tree.tree_.threshold[0]:4}  left {a:4.1f}  right {b:4.1f}")
print("forecasts", model.predict(hour).round(2).tolist())


def sample(n, rng):
    """Hour, sunshine, weekend, two idle columns; the wait, with a noise of 4 minutes."""
    X = np.column_stack([rng.uniform(8, 16, n), rng.random(n), rng.random(n) < 0.3, rng.random((n, 2))])
    mean = 4 + 16 * np.exp(-(((X[:, 0] - 11.5) / 2) ** 2)) * (0.4 + 0.6 * X[:, 1]) * (1 + X[:, 2])
    return X, mean + 4 * rng.standard_normal(n)


rng = np.random.default_rng(0)
(X, y), (X_new, y_new) = sample(200, rng), sample(500, rng)
model = GradientBoostingRegressor(max_depth=1, learning_rate=0.1, n_estimators=100)
model.fit(X, y)
print(f"100 stumps: training {np.mean((model.predict(X) - y) ** 2):.2f}",
      f"new {np.mean((model.predict(X_new) - y_new) ** 2):.2f}")

print("trees with two levels of questions, mean error of five data sets")
for rate, trees in ((0.1, 100), (0.01, 300)):
    errors = []
    for seed in range(5):
        rng = np.random.default_rng(seed)
        (X, y), (X_new, y_new) = sample(200, rng), sample(500, rng)
        model = GradientBoostingRegressor(
            max_depth=2, learning_rate=rate, n_estimators=trees, random_state=0
        ).fit(X, y)
        # the forecasts after each round, without fitting again
        errors.append([np.mean((p - y_new) ** 2) for p in model.staged_predict(X_new)])
    mean = np.mean(errors, axis=0)
    print(f"rate {rate}:", *(f"{m} trees {mean[m - 1]:.1f} " for m in (30, 100, 300) if m <= trees))
