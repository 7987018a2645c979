"""Is it the ratio or the number of faults? Logistic regression, 40 workshops each."""

import numpy as np
from sklearn.linear_model import LogisticRegression


def readings(good, bad, rng):
    y = np.array([0] * good + [1] * bad)
    return rng.normal(size=(good + bad, 4)) + np.outer(y, [2, 1, 0, 0]), y


def cost(flag, y):
    return np.mean(100 * (flag & (y == 0)) + 1900 * (~flag & (y == 1)))


tests = [readings(9800, 200, np.random.default_rng(1000 + seed)) for seed in range(40)]
print("training pumps    healthy per fault   cost on new pumps   minus 490 + 10")
table = {}
for good, bad in ((10, 10), (490, 10), (4900, 10), (80, 80), (3920, 80)):
    costs = table[good, bad] = []
    for seed, (x_new, y_new) in enumerate(tests):
        x, y = readings(good, bad, np.random.default_rng(seed))
        p = LogisticRegression().fit(x, y).predict_proba(x_new)[:, 1]
        # From the ratio in training to 49 healthy pumps for each fault.
        q = p / (p + 49 / (good / bad) * (1 - p))
        costs.append(cost(q >= 0.05, y_new))
for (good, bad), costs in table.items():
    gap = np.subtract(costs, table[490, 10])
    print(f"{good:5} + {bad:2} faulty {good / bad:16.0f} {np.mean(costs):19.2f}", end="")
    print(f" {gap.mean():12.2f} +- {gap.std(ddof=1) / 40**0.5:.2f}")
best = []
for x, y in tests:  # the recipe itself, known here because the pumps are simulated
    odds = np.exp(2 * (x[:, 0] - 1) + (x[:, 1] - 0.5)) / 49
    best.append(cost(odds >= 1 / 19, y))
print(f"the recipe itself, which nobody has {np.mean(best):20.2f}")
