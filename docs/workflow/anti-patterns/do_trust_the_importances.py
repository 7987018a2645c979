"""Smoking changes the risk of illness, the number of the file does not."""

import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.inspection import permutation_importance

shares = []
for seed in range(10):
    rng = np.random.default_rng(seed)
    smokes = rng.integers(0, 2, 600)
    number = rng.permutation(600)  # of the file: means nothing
    ill = rng.random(600) < np.where(smokes, 0.7, 0.3)
    X = np.column_stack([smokes, number])
    forest = RandomForestClassifier(20, random_state=0).fit(X[:400], ill[:400])
    # DO: how far does the score fall on rows it has not seen?
    found = permutation_importance(forest, X[400:], ill[400:], random_state=0)
    weight = found.importances_mean
    shares.append(weight)
smokes, number = np.mean(shares, axis=0)
print("importance, smoking      %.2f" % smokes)
print("importance, file number  %.2f" % number)
