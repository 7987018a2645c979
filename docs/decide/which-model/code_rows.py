"""From how many rows on do trees repay their freedom? It hangs on how strongly columns act together."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import RidgeCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def draw(rng, rows, together):
    """Ten columns: five add up, five are noise, and the first two also have a joint effect."""
    X = rng.normal(size=(rows, 10))
    y = X[:, :5] @ [1, 0.8, 0.6, 0.4, 0.2] + together * X[:, 0] * X[:, 1]
    return X, y + rng.normal(0, 1.5, rows)


counts = [100, 300, 1000, 3000]
print("R2 of boosted trees minus R2 of ridge")
print("rows         " + "".join(f"{n:>6}" for n in counts))
for name, together in [("add up", 0), ("joint a bit", 0.6), ("joint a lot", 1)]:
    row = []
    for rows in counts:
        lead = []
        for seed in range(3):
            rng = np.random.default_rng(seed)
            (X, y), (X_test, y_test) = draw(rng, rows, together), draw(rng, 2000, together)
            ridge = make_pipeline(StandardScaler(), RidgeCV(np.logspace(-2, 4, 13)))
            trees = HistGradientBoostingRegressor(max_iter=50, max_leaf_nodes=8, random_state=0)
            lead.append(trees.fit(X, y).score(X_test, y_test) - ridge.fit(X, y).score(X_test, y_test))
        row.append(np.mean(lead))
    print(f"{name:13}" + "".join(f"{v:+6.2f}" for v in row))
