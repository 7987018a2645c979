"""Degree 15, and more and more patients: medians over 1,000 simulated days."""

import numpy as np
from numpy.polynomial.polynomial import polyval

DAYS = 1000


def true_wait(u):
    """Minutes; u is the hour scaled to -1 .. 1."""
    return 10 + 2 * u + 24 * u**2 - 28 * u**4


def median_errors(rows, degree=15):
    rng = np.random.default_rng(0)
    u = np.linspace(-1, 1, rows)[:, None]  # the same hours every day
    new = rng.uniform(-1, 1, (500, DAYS))  # 500 new patients a day
    wait = true_wait(u) + rng.normal(0, 2, (rows, DAYS))
    new_wait = true_wait(new) + rng.normal(0, 2, (500, DAYS))
    columns = u ** np.arange(degree + 1)
    weights = np.linalg.lstsq(columns, wait)[0]  # one column for each day
    train = np.mean((columns @ weights - wait) ** 2, axis=0)
    test = np.mean((polyval(new, weights, tensor=False) - new_wait) ** 2, axis=0)
    return np.median(train), np.median(test)


for rows in (21, 42, 105, 210, 2100):
    train, test = median_errors(rows)
    print(f"{rows:5} patients: train {train:.2f}  test {test:.2f}")
