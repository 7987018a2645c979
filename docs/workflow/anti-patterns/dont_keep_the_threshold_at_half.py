"""A missed fault costs 20, a needless check costs 1."""

import numpy as np
from sklearn.linear_model import LogisticRegression

rng = np.random.default_rng(0)


def parts(n):
    faulty = rng.random(n) < 0.1
    return rng.normal(size=(n, 2)) + faulty[:, None], faulty


X, y = parts(5000)
X_new, y_new = parts(50_000)
chance = LogisticRegression().fit(X, y).predict_proba(X_new)[:, 1]
check = chance > 0.5  # DON'T: what predict() does
missed, needless = y_new & ~check, check & ~y_new
print("faults missed        %.0f %%" % (100 * missed.sum() / y_new.sum()))
cost = 1000 * (20 * missed + needless).mean()
print(f"cost of 1,000 parts  {cost:,.0f}")
