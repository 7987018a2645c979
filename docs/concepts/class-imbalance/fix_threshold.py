"""The threshold: left at 0.5, taken from the prices, or found by cross-validation. 20 workshops."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import make_scorer
from sklearn.model_selection import FixedThresholdClassifier, TunedThresholdClassifierCV


def pumps(n, rng, share=0.02):
    y = (rng.random(n) < share).astype(int)
    return rng.normal(size=(n, 4)) + np.outer(y, [2, 1, 0, 0]), y


def cost(y, flag):
    return np.mean(100 * ((flag == 1) & (y == 0)) + 1900 * ((flag == 0) & (y == 1)))


plain = LogisticRegression()
ways = {
    "left at 0.5": plain,
    "from the prices": FixedThresholdClassifier(plain, threshold=100 / (100 + 1900)),
    "by 5 folds": TunedThresholdClassifierCV(
        plain, scoring=make_scorer(cost, greater_is_better=False),
        thresholds=np.geomspace(0.01, 0.5, 40),
    ),
}
found = {name: [] for name in ways}
for seed in range(20):
    rng = np.random.default_rng(seed)
    (x, y), (x_new, y_new) = pumps(2000, rng), pumps(10000, rng)
    for name, model in ways.items():
        flag = model.fit(x, y).predict(x_new)
        threshold = getattr(model, "best_threshold_", getattr(model, "threshold", 0.5))
        found[name].append([threshold, flag[y_new == 1].mean(), cost(y_new, flag)])
for name, rows in found.items():
    (low, high), mean = np.quantile(np.array(rows)[:, 0], (0, 1)), np.mean(rows, axis=0)
    print(f"{name:15} threshold {low:.3f} to {high:.3f}", end="")
    print(f"   found {mean[1]:.3f}   cost {mean[2]:.2f}")
