"""Boosted trees: the rate and the number of trees are one setting; stop on rows held back."""

import numpy as np
from sklearn.datasets import make_friedman1
from sklearn.ensemble import GradientBoostingRegressor

for rate in (1, 0.3, 0.1, 0.03):
    off, trees = [], []
    for seed in range(3):
        X, y = make_friedman1(1500, noise=2, random_state=seed)
        model = GradientBoostingRegressor(
            learning_rate=rate,
            n_estimators=500,  # more than it needs
            n_iter_no_change=10,  # stop when held-back rows gain nothing for 10 trees
            validation_fraction=0.2,
            max_depth=2,
            random_state=seed,
        ).fit(X[:400], y[:400])
        off.append(np.mean((model.predict(X[500:]) - y[500:]) ** 2))
        trees.append(model.n_estimators_)
    print(f"rate {rate:<5} {np.median(trees):4.0f} trees  squared error {np.mean(off):.1f}")
