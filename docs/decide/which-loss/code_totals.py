"""Bills with a long tail: which loss gets the total right, and which the typical factor?"""

import numpy as np
from sklearn.linear_model import LinearRegression, PoissonRegressor

rows = {"squared, a line": [], "squared on the logarithm": [], "poisson": []}
for seed in range(10):
    rng = np.random.default_rng(seed)

    def bills(n):
        size = rng.uniform(0, 3, (n, 1))
        spread = 0.4 + 0.3 * size[:, 0]  # large bills scatter more, even by factor
        return size, np.exp(3 + size[:, 0] + spread * rng.normal(size=n))

    (X, y), (new, truth) = bills(1000), bills(5000)
    guesses = [
        LinearRegression().fit(X, y).predict(new),
        np.exp(LinearRegression().fit(X, np.log(y)).predict(new)),
        PoissonRegressor(alpha=0, max_iter=1000).fit(X, y).predict(new),
    ]
    for name, guess in zip(rows, guesses):
        factor = np.exp(np.median(np.abs(np.log(np.maximum(guess, 1e-9) / truth))))
        rows[name].append([guess.sum() / truth.sum(), factor, np.mean(guess < 0)])

print("guessed total / true total, typical factor off, share of guesses below zero")
for name, values in rows.items():
    total, factor, below = np.mean(values, axis=0)
    print(f"{name:25} {total:.2f}  {factor:.2f}  {below:.2f}")
