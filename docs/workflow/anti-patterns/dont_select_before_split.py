"""80 persons, 2,000 columns, all noise. Keep 10 columns and fit a line."""

import numpy as np
from sklearn.feature_selection import SelectKBest, f_regression
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline

agree = []
for seed in range(10):
    rng = np.random.default_rng(seed)
    X, y = rng.normal(size=(80, 2000)), rng.normal(size=80)
    select = SelectKBest(f_regression, k=10)
    # DON'T: choose with all rows in view
    X = select.fit_transform(X, y)
    model = make_pipeline(LinearRegression())
    forecast = cross_val_predict(model, X, y, cv=5)
    agree.append(np.corrcoef(forecast, y)[0, 1])
print("correlation with truth  %.2f" % np.mean(agree))
