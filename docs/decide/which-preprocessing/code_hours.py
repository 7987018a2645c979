"""Hours as a number, as sine and cosine, as categories: two rush hours, a line and a tree."""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, OneHotEncoder
from sklearn.tree import DecisionTreeRegressor

rng = np.random.default_rng(0)
hour = rng.integers(0, 24, 1000)
rush = np.exp(-((hour - 8) ** 2) / 4) + np.exp(-((hour - 17) ** 2) / 8)
riders = 30 + 60 * rush + rng.normal(0, 5, 1000)
X = hour[:, None].astype(float)


def cycle(pairs):
    """Sine and cosine of the hour's angle, of its double, and so on."""
    return lambda X: np.hstack(
        [f(2 * np.pi * k * X / 24) for k in range(1, pairs + 1) for f in (np.sin, np.cos)]
    )


folds = KFold(5, shuffle=True, random_state=0)
for name, way, model in [
    ("a number, linear", FunctionTransformer(), LinearRegression()),
    ("one sine and cosine", FunctionTransformer(cycle(1)), LinearRegression()),
    ("three of them", FunctionTransformer(cycle(3)), LinearRegression()),
    ("24 categories", OneHotEncoder(handle_unknown="ignore"), LinearRegression()),
    ("a number, tree", FunctionTransformer(), DecisionTreeRegressor(max_depth=6, random_state=0)),
]:
    model = make_pipeline(way, model)
    off = -cross_val_score(model, X, riders, cv=folds, scoring="neg_mean_absolute_error")
    print(f"{name:20} off by {off.mean():.0f}")
