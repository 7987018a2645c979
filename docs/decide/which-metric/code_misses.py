"""One set of guesses in three numbers, beside guesses that look at nothing."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.dummy import DummyRegressor
from sklearn.linear_model import RidgeCV
from sklearn.model_selection import KFold, cross_val_predict

X, y = load_diabetes(return_X_y=True)
folds = KFold(5, shuffle=True, random_state=0)
print("most: 95 % miss by less")
print("                MAE RMSE most")
for name, model in [
    ("the median", DummyRegressor(strategy="median")),
    ("the mean", DummyRegressor()),
    ("ridge", RidgeCV(np.logspace(-3, 2, 11))),
]:
    miss = np.abs(cross_val_predict(model, X, y, cv=folds) - y)
    rmse = np.sqrt(np.mean(miss**2))
    print(f"{name:14} {miss.mean():4.0f} {rmse:4.0f} {np.quantile(miss, 0.95):4.0f}")
