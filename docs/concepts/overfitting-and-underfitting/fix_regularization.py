"""Degree 15, with a price on large weights (ridge). Validation chooses the price."""

import numpy as np
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, PolynomialFeatures


def true_wait(hour):
    u = (hour - 13) / 5
    return 10 + 2 * u + 24 * u**2 - 28 * u**4


def patients(hour, seed):
    luck = np.random.default_rng(seed).normal(0, 2, len(hour))
    return hour[:, None], true_wait(hour) + luck


hour, wait = patients(np.linspace(8, 18, 21), seed=1)  # Monday: training
val_hour, val_wait = patients(np.linspace(8.25, 17.75, 20), seed=2)  # Tuesday: validation
test_hour, test_wait = patients(np.linspace(8, 18, 500), seed=3)  # looked at once

results = []
for alpha in (1e-9, 1e-6, 1e-4, 1e-3, 1e-2, 1e-1, 10):
    model = make_pipeline(
        MinMaxScaler((-1, 1)), PolynomialFeatures(15, include_bias=False), Ridge(alpha)
    )
    model.fit(hour, wait)
    train = mean_squared_error(wait, model.predict(hour))
    val = mean_squared_error(val_wait, model.predict(val_hour))
    results.append((val, alpha, model))
    print(f"alpha {alpha:6}: train {train:.2f}  validation {val:.2f}")

val, alpha, model = min(results, key=lambda r: r[0])
print(f"chosen {alpha}: test {mean_squared_error(test_wait, model.predict(test_hour)):.2f}")
