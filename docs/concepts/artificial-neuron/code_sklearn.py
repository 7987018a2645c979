"""Logistic regression is one sigmoid neuron: the same weights, twice."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def descend(X, y, rate=2.0, steps=3000):  # as in the NumPy program
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        error = y - sigmoid(X @ w + b)
        w, b = w + rate * X.T @ error / len(y), b + rate * error.mean()
    return w, b


def show(name, w, b):
    print(f"{name:22} w {np.round(w, 3)}, b {b:.3f}")


random = np.random.default_rng(0)  # the same draws as in the NumPy program
random.standard_normal(2)
rows = random.standard_normal((200, 2))
y = (random.random(200) < sigmoid(rows @ [2.0, -1.0] + 0.5)).astype(int)
model = LogisticRegression(C=np.inf, tol=1e-8).fit(rows, y)  # inf: no penalty
show("200 rows, library", model.coef_[0], model.intercept_[0])

data = load_breast_cancer()
names = list(data.feature_names)
raw = data.data[:, [names.index("worst radius"), names.index("worst smoothness")]]
X, y = (raw - raw.mean(axis=0)) / raw.std(axis=0), data.target == 0  # 1: malignant
show("tumors, neuron", *descend(X, y))
model = LogisticRegression(C=np.inf, tol=1e-8).fit(X, y)
show("tumors, library", model.coef_[0], model.intercept_[0])
print(f"right: {(model.predict(X) == y).sum()} of {len(y)}")
model = LogisticRegression().fit(X, y)  # the default adds a penalty
show("tumors, default", model.coef_[0], model.intercept_[0])
print(f"right: {(model.predict(X) == y).sum()} of {len(y)}")

for unit in (1, 1000):  # radius as it comes, then in a unit 1,000 times smaller
    kw = dict(C=np.inf, solver="newton-cholesky", tol=1e-10, max_iter=1000)
    model = LogisticRegression(**kw).fit(raw * [unit, 1], y)
    w = ", ".join(f"{v:.4g}" for v in model.coef_[0])
    print(f"radius times {unit}: w {w}; right {(model.predict(raw * [unit, 1]) == y).sum()}")
flat = LogisticRegression(fit_intercept=False, **kw).fit(raw, y)
print(f"without bias: right {(flat.predict(raw) == y).sum()}")
flat = LogisticRegression(fit_intercept=False, **kw).fit(X, y)
print(f"without bias, standardized: right {(flat.predict(X) == y).sum()}")
