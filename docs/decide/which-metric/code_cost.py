"""The threshold is chosen by cost on validation rows, the cost is reported on test rows."""

import numpy as np
from sklearn.linear_model import LogisticRegression

missed, false_alarm = 500, 20  # what one mistake of each kind costs
costs = {}
for seed in range(5):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(9000, 3))
    broken = rng.random(9000) < 1 / (1 + np.exp(4.5 - X @ [1.5, 1, 0]))
    train, valid, test = np.split(np.arange(9000), 3)
    model = LogisticRegression().fit(X[train], broken[train])

    def cost(rows, threshold):
        """Cost a thousand rows of flagging every row from this probability on."""
        flag = model.predict_proba(X[rows])[:, 1] >= threshold
        bill = missed * (broken[rows] & ~flag) + false_alarm * (flag & ~broken[rows])
        return 1000 * bill.mean()

    best = min(np.linspace(0, 1, 101), key=lambda t: cost(valid, t))
    for name, threshold in [
        ("flag none", 2),
        ("flag all", 0),
        ("threshold 0.5", 0.5),
        ("chosen threshold", best),
        ("20 / (500 + 20)", false_alarm / (missed + false_alarm)),
    ]:
        costs.setdefault(name, []).append(cost(test, threshold))
print("cost of a thousand rows")
for name, values in costs.items():
    print(f"{name:16}  {np.mean(values):6.0f}")
