"""Can a classifier tell training rows from test rows? AUC 0.5: it cannot."""

import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score

rng = np.random.default_rng(0)
names = ["age", "pressure", "pulse"]
train = rng.normal([50, 120, 70], [15, 15, 10], (400, 3))
alike = rng.normal([50, 120, 70], [15, 15, 10], (400, 3))
other_site = rng.normal([50, 132, 70], [15, 15, 10], (400, 3))  # another device

for name, test in [("same site", alike), ("other site", other_site)]:
    X = np.vstack([train, test])
    side = np.repeat([0, 1], [len(train), len(test)])
    model = RandomForestClassifier(50, min_samples_leaf=20, random_state=0)
    auc = cross_val_score(model, X, side, cv=5, scoring="roc_auc").mean()
    used = names[np.argmax(model.fit(X, side).feature_importances_)]
    print(f"{name:10}  AUC {auc:.2f}" + (f", told apart by {used}" if auc > 0.6 else ""))
