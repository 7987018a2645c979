"""Fifty shops: each model against each baseline, with the answers in place and shuffled."""

import json

import numpy as np
from code_numpy import accuracy, evenings, majority, mse, nearest, parcels

SHOPS = 50
rng = np.random.default_rng(0)
found = {}


def note(name, value):
    found.setdefault(name, []).append(float(value))


def neighbors(x, x_new, k=15):
    distance = (x_new**2).sum(1)[:, None] - 2 * x_new @ x.T + (x**2).sum(1)
    return np.argpartition(distance, k, axis=1)[:, :k]


for _ in range(SHOPS):
    (x, days), (x_new, days_new) = parcels(1000, rng), parcels(1000, rng)
    late, late_new, mixed = days > 7, days_new > 7, rng.permutation(1000)
    note("late majority", accuracy(majority(late), late_new))
    note("days mean", mse(days.mean(), days_new))
    for name, columns in (("body", [0, 1]), ("habit", [0, 2])):
        rows = neighbors(x[:, columns], x_new[:, columns])
        note(f"late {name}", accuracy(late[rows].mean(1), late_new))
        note(f"days {name}", mse(days[rows].mean(1), days_new))
    few = slice(0, 100)  # the same two, on the first 100 new parcels
    note("few lead", accuracy(late[rows].mean(1)[few], late_new[few])
         - accuracy(majority(late), late_new[few]))  # fmt: skip
    note("late shuffled", accuracy(late[mixed][rows].mean(1), late_new))
    note("days shuffled", mse(days[mixed][rows].mean(1), days_new))
    one = late[mixed][neighbors(x[:, [0, 2]], x_new[:, [0, 2]], 1)].mean(1)
    note("late shuffled one", accuracy(one, late_new))
    rows, next_day = evenings(500, rng)
    x, y, x_new, y_new = rows[:400], next_day[:400], rows[400:], next_day[400:]
    note("shelf mean", mse(y.mean(), y_new))
    note("shelf last", mse(x_new[:, -1], y_new))
    note("shelf model", mse(nearest(x, y, x_new, 5), y_new))
    note("shelf model r2", 1 - mse(nearest(x, y, x_new, 5), y_new) / y_new.var())
    note("shelf last r2", 1 - mse(x_new[:, -1], y_new) / y_new.var())
    note("shelf shuffled", mse(nearest(x, rng.permutation(y), x_new, 5), y_new))

last = {}  # how much the last value misses, against the mean, when days are alike by `alike`
for alike in np.arange(0, 1, 0.1):
    luck = rng.normal(size=(50, 2000))
    series = np.zeros((50, 2000))
    series[:, 0] = luck[:, 0]
    for t in range(1, 2000):
        series[:, t] = alike * series[:, t - 1] + np.sqrt(1 - alike**2) * luck[:, t]
    last[f"{alike:.1f}"] = np.mean(np.diff(series) ** 2) / np.mean(series**2)

rng = np.random.default_rng(177)  # the series of code_numpy.py
parcels(1000, rng), parcels(1000, rng), rng.permutation(1000)
rows, next_day = evenings(500, rng)
story = {"mean": next_day[:400].mean(), "shelf": next_day[400:440], "last": rows[400:440, -1],
         "model": nearest(rows[:400], next_day[:400], rows[400:440], 5)}  # fmt: skip

wins = {
    "late habit": np.mean(np.array(found["late habit"]) > found["late majority"]),
    "few better": np.mean(np.array(found["few lead"]) > 1e-9),
    "few worse": np.mean(np.array(found["few lead"]) < -1e-9),
    "shelf model": np.mean(np.array(found["shelf model"]) < found["shelf last"]),
    "days body": np.mean(np.array(found["days body"]) < found["days mean"]),
}


def rounded(value):
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    if isinstance(value, (list, np.ndarray)):
        return [rounded(v) for v in value]
    return float(f"{value:.4g}")


means = {name: np.mean(values) for name, values in found.items()}
errors = {name: np.std(values, ddof=1) / np.sqrt(SHOPS) for name, values in found.items()}
print(json.dumps(rounded({"means": means, "errors": errors, "wins": wins, "last": last, "story": story})))
