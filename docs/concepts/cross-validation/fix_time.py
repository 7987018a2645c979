"""The level of a lake, day by day: shuffled folds, and folds that look ahead. 50 lakes."""

import numpy as np
from sklearn.model_selection import KFold, TimeSeriesSplit, cross_val_score
from sklearn.neighbors import KNeighborsRegressor

day = np.arange(314)[:, None]
model = KNeighborsRegressor(2)  # the mean level of the two nearest days it knows
splitters = {
    "KFold, shuffled": KFold(5, shuffle=True, random_state=0),
    "TimeSeriesSplit, 14 days a fold": TimeSeriesSplit(5, test_size=14),
}

results = []
for seed in range(50):
    level = np.cumsum(np.random.default_rng(seed).normal(size=314))  # each day a random step
    known = day[:300], level[:300]
    row = [
        -cross_val_score(model, *known, cv=cv, scoring="neg_mean_absolute_error").mean()
        for cv in splitters.values()
    ]
    ahead = np.abs(model.fit(*known).predict(day[300:]) - level[300:])
    results.append([*row, ahead.mean()])

print("mean miss in centimeters, means of 50 lakes of 300 days")
for name, value in zip([*splitters, "truth: the 14 days after"], np.mean(results, axis=0)):
    print(f"{name:32} {value:.2f}")
