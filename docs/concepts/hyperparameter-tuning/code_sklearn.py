"""The same search and the same nested cross-validation with scikit-learn."""

import numpy as np
from sklearn.kernel_ridge import KernelRidge
from sklearn.model_selection import GridSearchCV, KFold, cross_val_score

rng = np.random.default_rng(7)
X = rng.normal(size=(40, 5))
y = rng.permutation(np.repeat([-1.0, 1.0], 20))


def accuracy(model, X, y):
    return np.mean(np.sign(model.predict(X)) == y)


search = GridSearchCV(
    KernelRidge(kernel="rbf"),
    {"gamma": np.logspace(-3, 1, 10), "alpha": 1 / np.logspace(0, 3, 5)},  # alpha = 1 / C
    scoring=accuracy,
    cv=KFold(5),
)
search.fit(X, y)
gamma, alpha = search.best_params_["gamma"], search.best_params_["alpha"]
print(f"best of {len(search.cv_results_['params'])} settings: {search.best_score_:.3f}", end="  ")
print(f"gamma {gamma:.3g}  C {1 / alpha:.3g}")

outer = cross_val_score(search, X, y, scoring=accuracy, cv=KFold(5))  # the search is the model
print("outer scores:", outer.round(3), f" mean {outer.mean():.3f}")
