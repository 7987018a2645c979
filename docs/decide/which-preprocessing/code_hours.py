"""Hours as a number, as sine and cosine, as categories: a linear model, a demand that peaks at midnight."""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.preprocessing import OneHotEncoder

rng = np.random.default_rng(0)
hour = rng.integers(0, 24, 1000)
demand = 50 + 30 * np.cos(2 * np.pi * hour / 24) + rng.normal(0, 5, 1000)

angle = 2 * np.pi * hour / 24
ways = {
    "a number": hour[:, None],
    "sine and cosine": np.column_stack([np.sin(angle), np.cos(angle)]),
    "24 categories": OneHotEncoder().fit_transform(hour[:, None]),
}
folds = KFold(5, shuffle=True, random_state=0)
for name, X in ways.items():
    off = -cross_val_score(LinearRegression(), X, demand, cv=folds, scoring="neg_mean_absolute_error")
    print(f"{name:15}  off by {off.mean():.0f}")
