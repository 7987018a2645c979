"""Only the first 100 of 5,000 are looked at: how many are faults, and does balancing help?"""

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression


def pumps(rng, n):
    faulty = rng.random(n) < 0.02
    X = rng.normal(size=(n, 4))
    X[faulty, :2] += [2, 1]
    return X, faulty


models = {
    "logistic": LogisticRegression(),
    "boosted": GradientBoostingClassifier(n_estimators=30, max_depth=2, random_state=0),
}
shares = {}
for seed in range(6):
    rng = np.random.default_rng(seed)
    X, y = pumps(rng, 2000)
    new, truth = pumps(rng, 5000)
    for name, model in models.items():
        for how, weight in [("as it is", np.ones(len(y))), ("balanced", np.where(y, 49, 1))]:
            chance = model.fit(X, y, sample_weight=weight).predict_proba(new)[:, 1]
            shares.setdefault((name, how), []).append(truth[np.argsort(-chance)[:100]].mean())

print("share of faults among the first 100 (by luck 0.02): mean, range")
for (name, how), values in shares.items():
    print(f"{name:8} {how}  {np.mean(values):.2f}, {min(values):.2f} to {max(values):.2f}")
