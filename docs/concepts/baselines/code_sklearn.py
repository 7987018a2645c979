"""The same shop with scikit-learn: dummies and neighbors. Then 569 real tumors."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.dummy import DummyClassifier, DummyRegressor
from sklearn.metrics import mean_squared_error as mse
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def parcels(n, rng):
    """Weight, width, the customer's habit (in standard units); days until fetched."""
    weight, width, habit, luck = rng.normal(size=(4, n))
    return np.c_[weight, width, habit], np.exp(0.84 + 0.6 * habit + 0.3 * luck)


def evenings(n, rng):
    """Seven evenings of parcels on the shelf, and the eighth; n rows of them."""
    shelf = np.full(n + 7, 200.0)
    for t in range(1, n + 7):
        shelf[t] = 200 + 0.95 * (shelf[t - 1] - 200) + rng.normal(0, 12)
    rows = np.lib.stride_tricks.sliding_window_view(shelf, 8)
    return rows[:, :7], rows[:, 7]


rng = np.random.default_rng(177)
(x, days), (x_new, days_new) = parcels(1000, rng), parcels(1000, rng)
late, late_new, mixed = days > 7, days_new > 7, rng.permutation(1000)
body, habit, true = [0, 1], [0, 2], np.arange(1000)
runs = [("weight and width", body, true), ("weight and habit", habit, true),
        ("shuffled answers", habit, mixed)]  # fmt: skip

dummy = DummyClassifier(strategy="most_frequent").fit(x, late)
print(f"late  majority class    {dummy.score(x_new, late_new):.3f}")
for name, use, order in runs:
    model = KNeighborsClassifier(15, n_jobs=1).fit(x[:, use], late[order])
    print(f"      {name}  {model.score(x_new[:, use], late_new):.3f}")
dummy = DummyRegressor(strategy="mean").fit(x, days)
print(f"days  mean              {mse(days_new, dummy.predict(x_new)):.2f}")
for name, use, order in runs:
    model = KNeighborsRegressor(15, n_jobs=1).fit(x[:, use], days[order])
    print(f"      {name}  {mse(days_new, model.predict(x_new[:, use])):.2f}")
rows, next_day = evenings(500, rng)
x, x_new, y, y_new = rows[:400], rows[400:], next_day[:400], next_day[400:]
dummy = DummyRegressor(strategy="mean").fit(x, y)
print(f"shelf mean              {mse(y_new, dummy.predict(x_new)):.0f}")
print(f"      last value        {mse(y_new, x_new[:, -1]):.0f}")
for name, answers in ("seven evenings  ", y), ("shuffled answers", rng.permutation(y)):
    model = KNeighborsRegressor(5, n_jobs=1).fit(x, answers)
    print(f"      {name}  {mse(y_new, model.predict(x_new)):.0f}")

x, y = load_breast_cancer(return_X_y=True)
dummy = DummyClassifier(strategy="most_frequent")
print(f"tumor majority class    {cross_val_score(dummy, x, y, cv=5).mean():.3f}")
model = make_pipeline(StandardScaler(), KNeighborsClassifier(15, n_jobs=1))
print(f"      15 most alike     {cross_val_score(model, x, y, cv=5).mean():.3f}")
