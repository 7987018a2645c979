"""L1 by coordinate descent and L2 by one formula, from scratch."""

import numpy as np


def lasso(x, y, strength, rounds=1000):
    """Minimize half the mean squared error + strength * sum of |w|."""
    n, p = x.shape
    w = np.zeros(p)
    size = np.mean(x**2, axis=0)
    for _ in range(rounds):
        for j in range(p):
            rest = y - x @ w + x[:, j] * w[j]  # what the others leave over
            pull = np.mean(x[:, j] * rest)
            w[j] = np.sign(pull) * max(abs(pull) - strength, 0) / size[j]
    return w


def ridge(x, y, strength):
    """Minimize half the mean squared error + strength / 2 * sum of w^2."""
    n, p = x.shape
    return np.linalg.solve(x.T @ x / n + strength * np.eye(p), x.T @ y / n)


def show(text, w):
    print(f"{text:18}", " ".join(f"{v + 0:8.4f}" for v in w))


# The four days of the kiosk: columns sun and weekend.
x = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])
y = np.array([4.0, 2.0, -2.0, -4.0])
show("kiosk, L1", lasso(x, y, 2))
show("kiosk, L2", ridge(x, y, 2))

# 60 days, six features that overlap: each is partly a copy of the one before.
rng = np.random.default_rng(0)
x = rng.normal(size=(60, 6))
for j in range(1, 6):
    x[:, j] = 0.8 * x[:, j - 1] + 0.6 * x[:, j]
y = 3 * x[:, 0] + x[:, 3] + rng.normal(size=60)
x = (x - x.mean(axis=0)) / x.std(axis=0)  # scale first
y = y - y.mean()  # stands in for the bias, which gets no penalty
show("60 days, plain", np.linalg.lstsq(x, y)[0])
show("60 days, L1", lasso(x, y, 0.3))
show("60 days, L2", ridge(x, y, 0.3))
