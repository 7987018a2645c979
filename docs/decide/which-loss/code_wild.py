"""One wild row among forty: how far each loss lets it turn the line."""

import numpy as np
from sklearn.linear_model import HuberRegressor, LinearRegression, QuantileRegressor

turned = {"squared": [], "huber": [], "absolute": []}
for seed in range(20):
    rng = np.random.default_rng(seed)
    x = rng.uniform(0, 10, (40, 1))
    y = 3 * x[:, 0] + rng.normal(0, 1, 40)
    y[np.argmax(x)] += 60  # one storm
    for name, model in [
        ("squared", LinearRegression()),
        ("huber", HuberRegressor(epsilon=1.35)),
        ("absolute", QuantileRegressor(quantile=0.5, alpha=0)),
    ]:
        turned[name].append(model.fit(x, y).coef_[0])

print("true slope 3")
for name, slopes in turned.items():
    print(f"{name:8}  slope {np.mean(slopes):.1f}")
