"""Rows and labels out of step look like overfitting, and score like shuffled labels."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_validate

X, y = load_breast_cancer(return_X_y=True)
order = np.random.default_rng(0).permutation(len(y))
X, y = X[order], y[order]
model = RandomForestClassifier(50, random_state=0)

print(f"guessing the common class   test {max(y.mean(), 1 - y.mean()):.2f}")
for name, labels in [
    ("labels as they are", y),
    ("labels one row late", np.roll(y, 1)),
    ("labels shuffled", np.random.default_rng(1).permutation(y)),
]:
    scores = cross_validate(model, X, labels, cv=5, return_train_score=True)
    train, test = scores["train_score"].mean(), scores["test_score"].mean()
    print(f"{name:20}  training {train:.2f}  test {test:.2f}")
