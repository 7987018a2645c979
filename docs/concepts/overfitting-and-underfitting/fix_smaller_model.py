"""Fewer powers: the smallest degree that ties with the best on validation."""

import numpy as np
from sklearn.linear_model import LinearRegression
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

results = {}
for degree in (1, 2, 3, 4, 5, 6, 8, 15):
    model = make_pipeline(
        MinMaxScaler((-1, 1)), PolynomialFeatures(degree, include_bias=False), LinearRegression()
    )
    model.fit(hour, wait)
    train = mean_squared_error(wait, model.predict(hour))
    squares = (model.predict(val_hour) - val_wait) ** 2
    results[degree] = squares.mean(), squares.std(ddof=1) / len(squares) ** 0.5, model
    print(f"degree {degree:2}: train {train:5.2f}  validation {squares.mean():6.2f}")

best, noise, _ = min(results.values(), key=lambda r: r[0])
chosen = next(d for d in results if results[d][0] <= best + noise)  # the smallest that ties
test = mean_squared_error(test_wait, results[chosen][2].predict(test_hour))
print(f"best {best:.2f} +- {noise:.2f}, smallest degree that ties: {chosen}, test {test:.2f}")
