"""Train on the past, test on what came after: five times, the date moving on."""

import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import KFold, TimeSeriesSplit, cross_val_score

rng = np.random.default_rng(0)
days = np.arange(600)
# Visitors of a pool: a week's rhythm, and a level that drifts as a random walk.
level = np.cumsum(rng.normal(0, 3, len(days)))
visitors = 200 + level + 25 * (days % 7 >= 5) + rng.normal(0, 5, len(days))
X = np.column_stack([days, days % 7])

model = RandomForestRegressor(30, random_state=0)
for name, split in [
    ("shuffled", KFold(5, shuffle=True, random_state=0)),
    ("later days", TimeSeriesSplit(5)),
]:
    off = -cross_val_score(model, X, visitors, cv=split, scoring="neg_mean_absolute_error")
    print(f"{name:10}  off by {off.mean():.0f} visitors")
