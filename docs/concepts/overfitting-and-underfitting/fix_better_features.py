"""A line cannot bend. More rows do not help it; a better feature does."""

import numpy as np
from numpy.polynomial import Polynomial


def true_wait(hour):
    u = (hour - 13) / 5
    return 10 + 2 * u + 24 * u**2 - 28 * u**4


for rows in (21, 2100):
    rng = np.random.default_rng(49)
    hour, new = np.linspace(8, 18, rows), np.linspace(8, 18, 1000)
    wait = true_wait(hour) + rng.normal(0, 2, rows)
    new_wait = true_wait(new) + rng.normal(0, 2, 1000)
    for degree in (1, 4):
        fit = Polynomial.fit(hour, wait, degree)
        train, test = np.mean((fit(hour) - wait) ** 2), np.mean((fit(new) - new_wait) ** 2)
        print(f"{rows:5} patients, degree {degree}: train {train:.2f}  test {test:.2f}")
