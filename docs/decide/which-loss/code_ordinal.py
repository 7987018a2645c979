"""Five ordered grades: how many steps off, from 40 rows and from 400, by three ways to train."""

import numpy as np
from sklearn.linear_model import LinearRegression, LogisticRegression

BORDERS = [-1.5, -0.5, 0.5, 1.5]


def patients(rng, n):
    X = rng.normal(size=(n, 8))
    strength = X[:, 0] + 0.7 * X[:, 1] + 0.8 * rng.logistic(size=n)
    return X, np.digitize(strength, BORDERS)  # grades 0 to 4


off = {}
for n in (40, 400):
    for seed in range(20):
        rng = np.random.default_rng(seed)
        (X, y), (new, truth) = patients(rng, n), patients(rng, 2000)
        chances = LogisticRegression().fit(X, y).predict_proba(new)
        half = np.cumsum(chances, axis=1) >= 0.5  # from the middle grade on
        worse = [LogisticRegression().fit(X, y > g).predict(new) for g in range(4)]
        guesses = {
            "always the median": np.full(len(truth), np.median(y)),
            "cross-entropy, likeliest": chances.argmax(axis=1),
            "cross-entropy, middle": half.argmax(axis=1),
            "a question a border": np.sum(worse, axis=0),
            "squared error, rounded": np.round(LinearRegression().fit(X, y).predict(new)).clip(0, 4),
        }
        for name, guess in guesses.items():
            off.setdefault(name, {}).setdefault(n, []).append(np.mean(np.abs(guess - truth)))

print("steps off on average, from 40 rows and from 400")
for name, values in off.items():
    print(f"{name:24}  {np.mean(values[40]):.2f}  {np.mean(values[400]):.2f}")
