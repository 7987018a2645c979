"""A table that lost rows beside answers that did not. 20 shops."""

import numpy as np
from sklearn.neighbors import KNeighborsRegressor


def error(x, days, x_new, days_new):
    guess = KNeighborsRegressor(15, n_jobs=1).fit(x, days).predict(x_new)
    return np.mean((guess - days_new) ** 2)


def run(rng):
    weight, habit, luck = rng.normal(size=(3, 2000))
    days = np.exp(0.84 + 0.6 * habit + 0.3 * luck)
    x, (train, new) = np.c_[weight, habit], np.split(np.arange(2000), 2)
    number = np.arange(1000)  # the parcel's number, kept beside both
    weighed = rng.random(1000) > 0.02  # two in a hundred were never weighed
    kept, kept_number = x[train][weighed], number[weighed]
    slid = days[train][: len(kept)]  # the first so many answers: one row off, then two, ...
    right = days[train][kept_number]  # looked up by the parcel's number
    mixed = rng.permutation(right)
    test = x[new], days[new]
    return (
        np.mean((right.mean() - days[new]) ** 2), error(kept, slid, *test),
        error(kept, mixed, *test), error(kept, right, *test),
    )  # fmt: skip


rng = np.random.default_rng(0)
names = "mean", "model, rows slid apart", "model, answers shuffled", "model, joined by number"
for name, value in zip(names, np.mean([run(rng) for _ in range(20)], axis=0)):
    print(f"{name:25} {value:.2f}")
