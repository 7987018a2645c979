"""Boosted trees with early stopping, beside the linear model they have to beat."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import RidgeCV
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

rng = np.random.default_rng(0)
# 2,000 flats: size, age, floor, with a lift or without. A high floor without a lift is cheap.
size, age, floor = rng.uniform(30, 120, 2000), rng.uniform(0, 80, 2000), rng.integers(0, 8, 2000)
lift = rng.integers(0, 2, 2000)
price = 12 * size - 3 * age + 30 * floor * (2 * lift - 1) + rng.normal(0, 60, 2000)
X = np.column_stack([size, age, floor, lift])

folds = KFold(5, shuffle=True, random_state=0)
ridge = make_pipeline(StandardScaler(), RidgeCV())
boosted = HistGradientBoostingRegressor(early_stopping=True, random_state=0)
for name, model in [("ridge", ridge), ("boosted trees", boosted)]:
    print(f"{name:13}  R2 {cross_val_score(model, X, price, cv=folds).mean():.2f}")
