"""Each kind of column gets its own steps, all of them inside one pipeline."""

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
age[rng.random(n) < 0.2] = np.nan  # missing in a fifth of the rows
X = np.column_stack([size, age, district]).astype(object)

number = FunctionTransformer(lambda column: column.astype(float))
steps = make_column_transformer(
    (make_pipeline(number, FunctionTransformer(np.log), StandardScaler()), [0]),
    (make_pipeline(number, SimpleImputer(strategy="median", add_indicator=True), StandardScaler()), [1]),
    (OneHotEncoder(handle_unknown="ignore"), [2]),
)
plain = make_column_transformer(
    (number, [0]), (make_pipeline(number, SimpleImputer()), [1])
)  # raw numbers, the district left out

folds = KFold(5, shuffle=True, random_state=0)
for name, model in [
    ("the mean", DummyRegressor()),
    ("raw numbers", make_pipeline(plain, RidgeCV())),
    ("a step for each kind", make_pipeline(steps, RidgeCV())),
]:
    off = -cross_val_score(model, X, rent, cv=folds, scoring="neg_mean_absolute_error")
    print(f"{name:20}  off by {off.mean():.0f}")
