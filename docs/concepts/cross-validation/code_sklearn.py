"""The same with scikit-learn: any object with fit and predict can be cross-validated."""

import numpy as np
from sklearn.base import BaseEstimator, RegressorMixin
from sklearn.model_selection import KFold, cross_validate
from sklearn.neighbors import KNeighborsRegressor

x = np.array([6, 14, 12, 8, 5, 15, 9, 11, 3, 17.0]).reshape(-1, 1)
y = np.array([14, 30, 26, 10, 9, 39, 14, 18, 9, 31.0])


class Rate(RegressorMixin, BaseEstimator):
    def fit(self, x, y):
        self.rate_ = y.sum() / x.sum()
        return self

    def predict(self, x):
        return self.rate_ * x[:, 0]


for name, model in (("rate", Rate()), ("copy", KNeighborsRegressor(n_neighbors=1))):
    result = cross_validate(
        model, x, y, cv=KFold(5), scoring="neg_mean_absolute_error", return_estimator=True
    )
    scores = -result["test_score"]  # scores are "larger is better", so errors come negative
    seen = np.mean(np.abs(model.fit(x, y).predict(x) - y))
    print(f"{name:8} on its own rows {seen:.2f}   folds {scores.round(2)}   mean {scores.mean():.2f}")
    if name == "rate":
        print("five rates:", *(f"{e.rate_:.3f}" for e in result["estimator"]))

final = Rate().fit(x, y)  # cross_validate returns scores; the model to keep is fitted here
print(f"final rule: {final.rate_:.2f} minutes per meter; 10 meters: {final.predict(np.array([[10.0]]))[0]:.1f} minutes")
