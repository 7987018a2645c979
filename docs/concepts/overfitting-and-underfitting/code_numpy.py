"""Degree 1, 4 and 15 by least squares, scored on new patients."""

import numpy as np


def true_wait(hour):
    """Minutes at the desk; we know it only because we simulate the day."""
    u = (hour - 13) / 5
    return 10 + 2 * u + 24 * u**2 - 28 * u**4


def features(hour, degree):
    """Columns 1, u, u^2, ...; u is the hour scaled to -1 .. 1."""
    u = (hour - 13) / 5
    return u[:, None] ** np.arange(degree + 1)


rng = np.random.default_rng(49)
hour = np.linspace(8, 18, 21)  # one patient every half hour
wait = true_wait(hour) + rng.normal(0, 2, 21)  # luck: standard deviation 2
new_hour = rng.uniform(8, 18, 500)  # 500 other patients
new_wait = true_wait(new_hour) + rng.normal(0, 2, 500)

print("degree  train error  test error  lowest promised wait")
for degree in (1, 4, 15):
    weights = np.linalg.lstsq(features(hour, degree), wait)[0]
    train = np.mean((features(hour, degree) @ weights - wait) ** 2)
    test = np.mean((features(new_hour, degree) @ weights - new_wait) ** 2)
    lowest = (features(np.linspace(8, 18, 1001), degree) @ weights).min()
    print(f"{degree:6}  {train:11.4f}  {test:10.4f}  {lowest:8.1f} min")
