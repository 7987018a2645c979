"""Breast cancer data: train on 300 rows, then new patients come in."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)  # 0 is malignant
mixed, ward, single = [], [], []
for seed in range(10):
    order = np.random.default_rng(seed).permutation(len(X))
    train, rest = order[:300], order[300:]
    sick = rest[y[rest] == 0][:60]  # a ward: malignant cases only
    scaler = StandardScaler().fit(X[train])
    model = LogisticRegression().fit(scaler.transform(X[train]), y[train])
    scale = scaler.transform  # DO: what training fitted, unchanged
    mixed += list(model.predict(scale(X[rest])) == y[rest])
    ward += list(model.predict(scale(X[sick])) == 0)
    single += [model.predict(scale(X[[i]]))[0] == 0 for i in sick]
print("right, random rows      %.0f %%" % (100 * np.mean(mixed)))
print("right, ward of cancers  %.0f %%" % (100 * np.mean(ward)))
print("right, one at a time    %.0f %%" % (100 * np.mean(single)))
model.fit(scaler.fit(X).transform(X[train]), y[train])
right = model.predict(scaler.transform(X[rest])) == y[rest]
print("scaler of all, one run  %.0f %%" % (100 * np.mean(right)))
