"""Bias and variance at 22 degrees, measured by refitting on 500 records."""

import numpy as np

rng = np.random.default_rng(0)
NOISE, RECORDS = 12.0, 500
degrees = np.arange(12, 33)  # one day per degree


def true_mean(t):
    return 120 - (t - 22.0) ** 2


def average_of_nearest(record, at, k):
    nearest = np.argsort(abs(degrees - at), kind="stable")[:k]
    return record[nearest].mean()


shape = (RECORDS, len(degrees))
records = true_mean(degrees) + rng.normal(0, NOISE, shape)
# 40 new days at 22 degrees to test each record on
fresh = true_mean(22) + rng.normal(0, NOISE, (40, RECORDS))

print("days  bias^2  variance   sum  | to truth  to new days")
for k in (1, 5, 11, 21):
    guess = np.array([average_of_nearest(r, 22, k) for r in records])
    bias2 = (guess.mean() - true_mean(22)) ** 2
    variance = guess.var()
    to_truth = ((guess - true_mean(22)) ** 2).mean()
    to_fresh = ((guess - fresh) ** 2).mean()
    print(
        f"{k:4} {bias2:7.1f} {variance:9.1f} {bias2 + variance:7.1f}"
        f" | {to_truth:7.1f} {to_fresh:11.1f}"
    )
print(f"variance of the new days: {fresh.var():.1f}")
