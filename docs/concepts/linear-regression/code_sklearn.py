"""The same fits with scikit-learn, and ten columns of real data."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression

km, minutes = np.array([1.0, 3.0, 5.0]), np.array([9.0, 12.0, 21.0])
model = LinearRegression().fit(km[:, None], minutes)
print(f"deliveries: {model.intercept_:.4f} + {model.coef_[0]:.4f} * km")
print(f"a ride of 4 km: {model.predict([[4.0]])[0]:.4f} minutes")

tiny = 1e-8
X = np.array([[1, 1], [tiny, 0], [0, tiny]])
y = X @ np.array([3.0, 1.0])
for tol in (1e-6, 1e-12):  # the first is the default
    model = LinearRegression(fit_intercept=False, tol=tol).fit(X, y)
    print(f"two odometers, tol {tol:g}:", *(f"{v:.4f}" for v in model.coef_))

data = load_diabetes(scaled=False)  # 442 patients
model = LinearRegression().fit(data.data, data.target)
X = np.column_stack([np.ones(len(data.data)), data.data])
by_hand = np.linalg.solve(X.T @ X, X.T @ data.target)
print("\ndiabetes   sklearn  normal eq.")
ours = (model.intercept_, *model.coef_)
for name, a, b in zip(["constant", *data.feature_names], ours, by_hand):
    print(f"{name:8} {a:9.3f}   {b:9.3f}")
