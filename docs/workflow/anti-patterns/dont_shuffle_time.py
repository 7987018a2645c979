"""The price of apples on 500 days, and then on 50 more."""

import numpy as np
from sklearn.model_selection import KFold, cross_val_score
from sklearn.tree import DecisionTreeRegressor

reported, came = [], []
for seed in range(20):
    rng = np.random.default_rng(seed)
    day = np.arange(550)
    price = 200 + np.cumsum(rng.normal(0, 2, 550))  # cents, drifting
    price += rng.normal(0, 2, 550)
    X = np.column_stack([day, day % 7])
    # DON'T: shuffle the days
    folds = KFold(8, shuffle=True, random_state=seed)
    model = DecisionTreeRegressor(min_samples_leaf=3, random_state=0)
    off = "neg_mean_absolute_error"
    score = cross_val_score(model, X[:500], price[:500], cv=folds, scoring=off)
    reported.append(-score.mean())
    model.fit(X[:500], price[:500])
    came.append(np.abs(model.predict(X[500:]) - price[500:]).mean())
print("off by, as reported   %.0f cents" % np.mean(reported))
print("off by, next 50 days  %.0f cents" % np.mean(came))
