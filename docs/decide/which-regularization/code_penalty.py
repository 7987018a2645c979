"""Few rows and many columns, then many rows and few: what a chosen penalty brings."""

import numpy as np
from sklearn.linear_model import LinearRegression, RidgeCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

strengths = np.logspace(-2, 4, 13)
for rows, columns in [(60, 50), (1000, 10)]:
    misses = {"without": [], "with L2": []}
    for seed in range(20):
        rng = np.random.default_rng(seed)
        weights = rng.normal(0, 1, columns)
        X, X_new = rng.normal(size=(rows, columns)), rng.normal(size=(2000, columns))
        y = X @ weights + rng.normal(0, 5, rows)
        truth = X_new @ weights
        for name, model in [
            ("without", LinearRegression()),
            ("with L2", make_pipeline(StandardScaler(), RidgeCV(strengths))),
        ]:
            guess = model.fit(X, y).predict(X_new)
            misses[name].append(np.sqrt(np.mean((guess - truth) ** 2)))
    shown = ", ".join(f"{name} {np.mean(values):.1f}" for name, values in misses.items())
    print(f"{rows} rows, {columns} columns: off by {shown}")
