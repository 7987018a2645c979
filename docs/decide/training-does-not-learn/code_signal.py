"""Do these rows hold the answer? A forest needs no rate: ask it, on rows held back."""

from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import StratifiedKFold, cross_val_score

X, y = load_breast_cancer(return_X_y=True)
kept = X[:, 0] > 12  # a filter: large tumors only
folds = StratifiedKFold(5, shuffle=True, random_state=0)

for name, rows, labels in [
    ("filtered together", X[kept], y[kept]),
    ("rows filtered, labels not", X[kept], y[: kept.sum()]),
]:
    guess, forest = (
        cross_val_score(model, rows, labels, cv=folds).mean()
        for model in (DummyClassifier(), RandomForestClassifier(50, random_state=0))
    )
    print(f"{name:26} guessing {guess:.2f}  forest {forest:.2f}")
