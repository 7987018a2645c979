"""Every recommended starting model and its alternatives, on the tables that scikit-learn ships."""

import json
import warnings

from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits, load_iris, load_wine
from sklearn.dummy import DummyClassifier, DummyRegressor
from sklearn.ensemble import (
    HistGradientBoostingClassifier,
    HistGradientBoostingRegressor,
    RandomForestClassifier,
    RandomForestRegressor,
)
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression, RidgeCV
from sklearn.model_selection import KFold, StratifiedKFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

warnings.simplefilter("ignore", ConvergenceWarning)


def scaled(model):
    return make_pipeline(StandardScaler(), model)


CLASSIFIERS = {
    "baseline": DummyClassifier(),
    "linear": scaled(LogisticRegression(max_iter=200)),
    "nearest neighbors": scaled(KNeighborsClassifier()),
    "random forest": RandomForestClassifier(60, random_state=0),
    "boosted trees": HistGradientBoostingClassifier(max_iter=40, max_leaf_nodes=6, random_state=0),
    "neural network": scaled(MLPClassifier(hidden_layer_sizes=32, solver="lbfgs", alpha=1, max_iter=100, random_state=0)),
}
REGRESSORS = {
    "baseline": DummyRegressor(),
    "linear": scaled(RidgeCV()),
    "nearest neighbors": scaled(KNeighborsRegressor()),
    "random forest": RandomForestRegressor(60, random_state=0),
    "boosted trees": HistGradientBoostingRegressor(max_iter=40, max_leaf_nodes=6, random_state=0),
    "neural network": scaled(MLPRegressor(hidden_layer_sizes=32, solver="lbfgs", alpha=1, max_iter=100, random_state=0)),
}

table = {}
for name, load in [
    ("iris", load_iris),
    ("wine", load_wine),
    ("breast cancer", load_breast_cancer),
    ("digits", load_digits),
    ("diabetes", load_diabetes),
]:
    X, y = load(return_X_y=True)
    number = name == "diabetes"
    folds = (KFold if number else StratifiedKFold)(5, shuffle=True, random_state=0)
    table[f"{name}, {len(y)} rows"] = {
        model: round(float(cross_val_score(chosen, X, y, cv=folds).mean()), 3)
        for model, chosen in (REGRESSORS if number else CLASSIFIERS).items()
    }
print(json.dumps(table, indent=1))
