"""Degree 15, and more and more patients: medians over 200 simulated days."""

import numpy as np
from numpy.polynomial import Polynomial


def true_wait(hour):
    u = (hour - 13) / 5
    return 10 + 2 * u + 24 * u**2 - 28 * u**4


def errors(rows, seed, degree=15):
    rng = np.random.default_rng(seed)
    hour, new = np.linspace(8, 18, rows), rng.uniform(8, 18, 500)
    wait = true_wait(hour) + rng.normal(0, 2, rows)
    new_wait = true_wait(new) + rng.normal(0, 2, 500)
    fit = Polynomial.fit(hour, wait, degree)  # scales the hours by itself
    return np.mean((fit(hour) - wait) ** 2), np.mean((fit(new) - new_wait) ** 2)


for rows in (21, 42, 105, 210, 2100):
    train, test = np.median([errors(rows, seed) for seed in range(200)], axis=0)
    print(f"{rows:5} patients: train {train:.2f}  test {test:.2f}")
