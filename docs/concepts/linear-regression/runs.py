"""Measured once for the page: weights against what dropping a column costs, a forest, a wave."""

import json

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import KFold

data = load_diabetes(scaled=False)
names, x, y = data.feature_names, data.data, data.target
n = len(y)
z = (x - x.mean(axis=0)) / x.std(axis=0)


def fit(columns, target):
    ones = np.column_stack([np.ones(len(columns)), columns])
    return np.linalg.lstsq(ones, target, rcond=None)[0]


def predict(w, columns):
    return w[0] + columns @ w[1:]


def rmse(a, b):
    return float(np.sqrt(np.mean((a - b) ** 2)))


def held_out(columns, seed):
    """Five folds, each predicted from the other four; the error over all rows."""
    guess = np.empty(n)
    for train, test in KFold(5, shuffle=True, random_state=seed).split(columns):
        guess[test] = predict(fit(columns[train], y[train]), columns[test])
    return rmse(guess, y)


full = np.array([held_out(x, s) for s in range(20)])
without = np.array([[held_out(np.delete(x, j, 1), s) for s in range(20)] for j in range(10)])
no_s123 = np.array([held_out(np.delete(x, [4, 5, 6], 1), s) for s in range(20)])
runs = {
    "names": names,
    "weights": fit(x, y)[1:].round(3).tolist(),
    "standardized": fit(z, y)[1:].round(2).tolist(),
    "correlation_with_y": [round(float(np.corrcoef(c, y)[0, 1]), 2) for c in x.T],
    "s1_s2": round(float(np.corrcoef(x[:, 4], x[:, 5])[0, 1]), 2),
    "s1_alone": round(float(fit(z[:, 4:5], y)[1]), 2),
    "s1_without_s5": round(float(fit(np.delete(z, 8, 1), y)[5]), 2),
    "s1_from_others": round(
        1 - float(np.var(z[:, 4] - predict(fit(np.delete(z, 4, 1), z[:, 4]), np.delete(z, 4, 1)))), 3
    ),
    "bmi_from_others": round(
        1 - float(np.var(z[:, 2] - predict(fit(np.delete(z, 2, 1), z[:, 2]), np.delete(z, 2, 1)))), 3
    ),
    "all_columns": round(float(full.mean()), 2),
    "dropping_costs": (without - full).mean(axis=1).round(2).tolist(),
    "dropping_s1_s2_s3": round(float(np.mean(no_s123 - full)), 2),
    "worse_in": (without > full).sum(axis=1).tolist(),
    "age_per_century": round(float(fit(x / np.r_[100, np.ones(9)], y)[1]), 2),
}

# Other draws of patients: how far does the weight of each standardized column swing?
rng = np.random.default_rng(0)
draws = np.array([fit(z[i], y[i])[1:] for i in rng.integers(0, n, (1000, n))])
runs["swing"] = np.percentile(draws, [2.5, 97.5], axis=0).T.round(0).astype(int).tolist()

# A forest and the plain average on the same folds.
forest, average = [], []
for seed in range(4):
    guess, mean = np.empty(n), np.empty(n)
    for train, test in KFold(5, shuffle=True, random_state=seed).split(x):
        model = RandomForestRegressor(100, random_state=seed, n_jobs=1).fit(x[train], y[train])
        guess[test], mean[test] = model.predict(x[test]), y[train].mean()
    forest.append(rmse(guess, y))
    average.append(rmse(mean, y))
runs["forest"] = np.round(forest, 1).tolist()
runs["linear_same_folds"] = full[:4].round(1).tolist()
runs["average"] = round(float(np.mean(average)), 1)

# A wave: orders in each half hour of a day, a straight line and two wave columns.
hour = np.arange(0, 24, 0.5)
truth = 20 + 9 * np.sin(2 * np.pi * (hour - 13) / 24)
turn = 2 * np.pi * hour / 24
wave = np.column_stack([np.sin(turn), np.cos(turn)])
line_rmse, wave_rmse = [], []
for seed in range(200):
    rng = np.random.default_rng(seed)
    today, tomorrow = truth + rng.normal(0, 2, (2, len(hour)))
    wl, ww = fit(hour[:, None], today), fit(wave, today)
    line_rmse.append(rmse(predict(wl, hour[:, None]), tomorrow))
    wave_rmse.append(rmse(predict(ww, wave), tomorrow))
    if seed == 0:
        runs["day"] = {"hour": hour.tolist(), "orders": today.round(2).tolist(),
                       "line": wl.round(3).tolist(), "wave": ww.round(3).tolist()}  # fmt: skip
runs["line_rmse"] = round(float(np.mean(line_rmse)), 1)
runs["wave_rmse"] = round(float(np.mean(wave_rmse)), 1)
print(json.dumps(runs))
