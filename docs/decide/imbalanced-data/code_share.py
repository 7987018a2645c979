"""Balanced on purpose, used in the wild: correct the odds for the true share of faults."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

TRUE = 0.02  # the share where the model will work, from the workshop's books
MISS, ALARM = 1900, 100


def pumps(rng, n, share):
    faulty = rng.random(n) < share
    X = rng.normal(size=(n, 4))
    X[faulty, :2] += [2, 1]
    return X, faulty


rows = {"as it says": [], "odds corrected": []}
for seed in range(20):
    rng = np.random.default_rng(seed)
    X, faulty = pumps(rng, 400, 0.5)  # somebody kept as many healthy pumps as faulty ones
    model = LogisticRegression().fit(X, faulty)
    new, truth = pumps(rng, 20_000, TRUE)
    said = model.predict_proba(new)[:, 1]
    here = faulty.mean()
    times = (here / (1 - here)) / (TRUE / (1 - TRUE))  # faults stand here so many times too often
    for name, p in zip(rows, [said, said / (said + times * (1 - said))]):
        alarm = p >= ALARM / (ALARM + MISS)
        cost = np.mean(MISS * (truth & ~alarm) + ALARM * (~truth & alarm))
        rows[name].append([p.mean(), log_loss(truth, p), cost])

print("true mean 0.02; cost: dollars a pump, threshold 0.05")
print("                mean  loss  cost")
for name, values in rows.items():
    mean, loss, cost = np.mean(values, axis=0)
    print(f"{name:14}  {mean:.2f}  {loss:.2f}  {cost:4.0f}")
