"""Logistic regression on scaled columns, beside the commonest class."""

from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
folds = StratifiedKFold(5, shuffle=True, random_state=0)
logistic = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))

for name, model in [("commonest", DummyClassifier()), ("logistic", logistic)]:
    right = cross_val_score(model, X, y, cv=folds)
    print(f"{name:9} {right.mean():.2f}, {right.min():.2f} to {right.max():.2f}")
