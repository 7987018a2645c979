"""Can a classifier tell training rows from new ones, by what, and does it do harm?"""

import numpy as np
from sklearn.model_selection import cross_val_score
from sklearn.tree import DecisionTreeClassifier

names = ["age", "pressure", "pulse"]
tree = DecisionTreeClassifier(min_samples_leaf=20, random_state=0)


def site(rng, device):
    X = rng.normal([50, 120, 70], [15, 15, 10], (400, 3))
    y = (X - [50, 120, 70]) @ [0.06, 0.04, 0.06] + rng.normal(0, 0.6, 400) > 0
    X[:, 1] += device  # another device reads higher
    return X, y


side = np.repeat([0, 1], 400)
for place, device in [("same site", 0), ("other site", 30)]:
    found = []
    for seed in range(10):
        rng = np.random.default_rng(seed)
        (X, y), (X_new, y_new) = site(rng, 0), site(rng, device)
        both, mixed = np.vstack([X, X_new]), rng.permutation(side)
        auc, luck = (
            cross_val_score(tree, both, s, scoring="roc_auc").mean() for s in (side, mixed)
        )
        weights = tree.fit(both, side).feature_importances_
        right = tree.fit(X, y).score(X_new, y_new)
        less = tree.fit(X[:, [0, 2]], y).score(X_new[:, [0, 2]], y_new)
        found.append([auc, luck, right, less, *weights])
    auc, luck, right, less, *weights = np.mean(found, axis=0)
    print(f"{place}: AUC {auc:.2f}, with the sides shuffled {luck:.2f}")
    if auc > 0.6:
        print(f"  told apart by {names[np.argmax(weights)]}")
    print(f"  right on new rows: {right:.2f}, without pressure {less:.2f}")
