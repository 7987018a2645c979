"""One split of few rows is a lottery; five folds, repeated, show how much of one."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import RepeatedStratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
few = np.random.default_rng(0).permutation(len(y))[:100]
folds = RepeatedStratifiedKFold(n_splits=5, n_repeats=10, random_state=0)
for name, model in [
    ("commonest", DummyClassifier()),
    ("logistic", make_pipeline(StandardScaler(), LogisticRegression())),
]:
    right = cross_val_score(model, X[few], y[few], cv=folds).reshape(10, 5)
    each = right.mean(axis=1)  # one number for each time through all the rows
    print(f"{name}: mean {each.mean():.2f}")
    print(f"  one fold    {right.min():.2f} to {right.max():.2f}")
    print(f"  five folds  {each.min():.2f} to {each.max():.2f}")
