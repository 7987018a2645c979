"""Calls in an hour: a Poisson model beside a straight line fitted by squared error."""

import numpy as np
from sklearn.linear_model import LinearRegression, PoissonRegressor

rng = np.random.default_rng(0)
hour = rng.uniform(0, 4, (2000, 1))
calls = rng.poisson(np.exp(-1 + 0.9 * hour[:, 0]))
new = rng.uniform(0, 4, (2000, 1))
truth = np.exp(-1 + 0.9 * new[:, 0])  # the mean number, known because we made it

for name, model in [("line", LinearRegression()), ("poisson", PoissonRegressor(alpha=0))]:
    guess = model.fit(hour, calls).predict(new)
    off = np.abs(guess - truth).mean()
    print(f"{name:7}  off by {off:.2f} calls, negative promises {np.mean(guess < 0):.2f}")
