"""Rents of 400 flats. The size of one flat in twenty is in square feet."""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_predict

rng = np.random.default_rng(0)
size = rng.uniform(30, 120, 400)  # square meters
rent = 200 + 9 * size + rng.normal(0, 60, 400)
feet = rng.random(400) < 0.05
size[feet] *= 10.764  # one row in twenty, typed in square feet

# DO: look at the column, then mend what cannot be true
print("sizes from %.0f to %.0f" % (size.min(), size.max()))
size[size > 200] /= 10.764  # the owner confirmed: square feet

X, model = size[:, None], LinearRegression()
forecast = cross_val_predict(model, X, rent, cv=5)
print("cost of a square meter  %.1f" % model.fit(X, rent).coef_[0])
print("rents off by, on mean   %.0f" % np.abs(forecast - rent).mean())
