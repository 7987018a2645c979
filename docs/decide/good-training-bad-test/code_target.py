"""Rows alike, labels of another meaning: only rows labeled on the new side show it."""

import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score

rng = np.random.default_rng(0)
forest = RandomForestClassifier(50, min_samples_leaf=10, random_state=0)


def trams(late):
    X = rng.normal(size=(500, 3))  # rain, traffic, hour
    delay = 8 + 4 * X[:, 0] + 3 * X[:, 1] + rng.normal(0, 2, 500)
    return X, delay > late


X, y = trams(late=5)  # last year "late" meant 5 minutes, this year 12
X_new, y_new = trams(late=12)
side = np.repeat([0, 1], 500)
alike = cross_val_score(forest, np.vstack([X, X_new]), side, cv=5, scoring="roc_auc").mean()
print(f"old or new row?             AUC {alike:.2f}")
print(f"held-back old rows          {cross_val_score(forest, X, y, cv=5).mean():.2f}")
print(f"old model, new rows         {forest.fit(X, y).score(X_new, y_new):.2f}")
print(f"trained on other new rows   {cross_val_score(forest, X_new, y_new, cv=5).mean():.2f}")
print(f"share labeled late          {y.mean():.2f} old, {y_new.mean():.2f} new")
