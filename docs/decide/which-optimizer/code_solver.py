"""A solver needs no rate, but it needs columns of like size."""

import warnings

from sklearn.datasets import load_breast_cancer
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
for name, columns in [("raw columns", X), ("standardized", StandardScaler().fit_transform(X))]:
    with warnings.catch_warnings(record=True) as complaints:
        warnings.simplefilter("always", ConvergenceWarning)
        model = LogisticRegression(max_iter=200).fit(columns, y)
    state = "did not converge" if complaints else "converged"
    steps = "more than 200" if complaints else "fewer than 100" if model.n_iter_[0] < 100 else "100 to 200"
    print(f"{name:12}  {state}, {steps} steps")
