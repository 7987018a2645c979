"""Ridge regression on scaled columns, its penalty chosen inside, beside the mean."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.dummy import DummyRegressor
from sklearn.linear_model import RidgeCV
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_diabetes(return_X_y=True)
folds = KFold(5, shuffle=True, random_state=0)
ridge = make_pipeline(StandardScaler(), RidgeCV(np.logspace(-2, 4, 13)))

for name, model in [("mean", DummyRegressor()), ("ridge", ridge)]:
    off = -cross_val_score(model, X, y, cv=folds, scoring="neg_mean_absolute_error")
    print(f"{name:5}  off by {off.mean():.0f}, folds {off.min():.0f} to {off.max():.0f}")
