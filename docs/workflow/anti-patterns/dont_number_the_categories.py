"""Rents in eight districts, each with a level of its own."""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_score
from sklearn.preprocessing import OrdinalEncoder as Encoder  # DON'T: 0, 1, 2
from sklearn.pipeline import make_pipeline

names = np.array("Dock Fair Glen Hill Mill Park Quay Well".split())
scores = []
for seed in range(20):
    rng = np.random.default_rng(seed)
    district = rng.integers(0, 8, 400)
    level = rng.normal(12, 3, 8)  # each district has its own price
    rent = level[district] + rng.normal(0, 1, 400)
    X = names[district][:, None]
    model = make_pipeline(Encoder(), LinearRegression())
    scores.append(cross_val_score(model, X, rent, cv=5).mean())
print("R2 in the test  %.2f" % np.mean(scores))
