"""Each kind of column gets its own step in one pipeline; then one step at a time is left out."""

import numpy as np
from sklearn.compose import make_column_transformer
from sklearn.dummy import DummyRegressor
from sklearn.impute import SimpleImputer
from sklearn.linear_model import RidgeCV
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, StandardScaler

rng = np.random.default_rng(0)
n = 600
size = rng.lognormal(4, 0.8, n)  # a long tail
age = rng.uniform(0, 80, n)
district = rng.choice(["Canal", "Hill", "Market"], n)
rent = 300 * np.log(size) - 3 * age + 200 * (district == "Hill") + rng.normal(0, 80, n)
age[rng.random(n) < 0.01 * age] = np.nan  # the older the house, the oftener its age is missing
X = np.column_stack([size, age, district]).astype(object)


def steps(log=True, indicator=True, one_hot=True):
    number = FunctionTransformer(lambda column: column.astype(float))
    bend = FunctionTransformer(np.log) if log else FunctionTransformer()
    fill = SimpleImputer(strategy="median", add_indicator=indicator)
    return make_column_transformer(
        (make_pipeline(number, bend, StandardScaler()), [0]),
        (make_pipeline(number, fill, StandardScaler()), [1]),
        (OneHotEncoder(handle_unknown="ignore") if one_hot else "drop", [2]),
    )


folds = KFold(5, shuffle=True, random_state=0)
ways = {"all steps": {}, "no logarithm": {"log": False}, "no missing column": {"indicator": False}}
models = {"the mean": DummyRegressor()}
for name, left_out in (ways | {"district left out": {"one_hot": False}}).items():
    models[name] = make_pipeline(steps(**left_out), RidgeCV())
for name, model in models.items():
    off = -cross_val_score(model, X, rent, cv=folds, scoring="neg_mean_absolute_error")
    print(f"{name:22} off by {off.mean():.0f}")
