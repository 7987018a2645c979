"""The same records with scikit-learn, and another family: trees."""

import numpy as np
from sklearn.neighbors import KNeighborsRegressor
from sklearn.tree import DecisionTreeRegressor

rng = np.random.default_rng(0)
NOISE, RECORDS = 12.0, 500
degrees = np.arange(12, 33)[:, None]
truth = 120 - (degrees.ravel() - 22.0) ** 2
records = truth + rng.normal(0, NOISE, (RECORDS, len(degrees)))


def refit(model):
    """One row per record: what the model says at the 21 degrees."""
    return np.array([model.fit(degrees, r).predict(degrees) for r in records])


print("at 22 degrees   bias^2  variance   sum")
for k in (1, 5, 11, 21):
    # One column per record: 500 models in one call.
    model = KNeighborsRegressor(k).fit(degrees, records.T)
    guess = model.predict([[22]])[0]
    bias2 = (guess.mean() - 120) ** 2
    print(
        f"{k:4} days {bias2:13.1f} {guess.var():9.1f}"
        f" {bias2 + guess.var():7.1f}"
    )

print("mean of 21 degrees")
for leaves in (2, 4, 8, 21):
    tree = DecisionTreeRegressor(max_leaf_nodes=leaves, random_state=0)
    guess = refit(tree)
    bias2 = ((guess.mean(axis=0) - truth) ** 2).mean()
    variance = guess.var(axis=0).mean()
    print(
        f"{leaves:4} leaves {bias2:11.0f} {variance:9.0f}"
        f" {bias2 + variance:7.0f}"
    )
    if leaves == 2:
        cuts = [tree.fit(degrees, r).tree_.threshold[0] for r in records]
print("first cut below 22 degrees:", sum(c < 22 for c in cuts), "of", RECORDS)
