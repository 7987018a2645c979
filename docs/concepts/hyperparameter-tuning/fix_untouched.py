"""Fix: grade on rows that chose nothing. 3 or 8, with a fifth of all labels flipped."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.svm import SVC

X, y = load_digits(return_X_y=True)
keep = np.isin(y, (3, 8))
X, y = X[keep] / 16, (y[keep] == 8).astype(int)
rng = np.random.default_rng(0)
chose, untouched, fresh = [], [], []
for _ in range(40):
    labels = np.where(rng.random(len(y)) < 0.2, 1 - y, y)
    order = rng.permutation(len(X))
    fit, first, second, rest = np.split(order, (60, 100, 140))
    models = [
        SVC(C=10 ** rng.uniform(0, 2), gamma=10 ** rng.uniform(-3, 0.5)).fit(X[fit], labels[fit])
        for _ in range(30)
    ]
    winner = max(models, key=lambda m: m.score(X[first], labels[first]))
    chose.append(winner.score(X[first], labels[first]))
    untouched.append(winner.score(X[second], labels[second]))
    fresh.append(winner.score(X[rest], labels[rest]))
print(f"on the 40 rows that chose the winner: {np.mean(chose):.3f}")
print(f"on 40 untouched rows: {np.mean(untouched):.3f}   on 217 fresh rows: {np.mean(fresh):.3f}")
