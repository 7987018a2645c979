"""Gradient boosting with stumps from scratch: six queues, then 200 made-up ones."""

import numpy as np


def fit_stump(X, r):
    """The one question (column, threshold) that leaves the least squared error."""
    best = (-1.0,)
    for j in range(X.shape[1]):
        order = np.argsort(X[:, j], kind="stable")
        x, s = X[order, j], r[order]
        left = np.arange(1, len(r))  # how many go left
        a = np.cumsum(s)[:-1] / left  # mean residual left
        b = (s.sum() - np.cumsum(s)[:-1]) / (len(r) - left)  # and right
        gain = left * (len(r) - left) * (a - b) ** 2  # error removed, times n
        gain[x[1:] == x[:-1]] = -1  # no cut between equal values
        i = gain.argmax()
        if gain[i] > best[0]:
            best = (gain[i], j, (x[i] + x[i + 1]) / 2, a[i], b[i])
    return best[1:]


def answer(stump, X):
    j, threshold, a, b = stump
    return np.where(X[:, j] <= threshold, a, b)


def boost(X, y, rate, rounds):
    start, F, stumps = y.mean(), np.full(len(y), y.mean()), []
    for _ in range(rounds):
        stumps.append(fit_stump(X, y - F))  # the residuals, not y
        F = F + rate * answer(stumps[-1], X)
    return start, stumps


def predict(model, X, rate):
    start, stumps = model
    return start + rate * sum(answer(s, X) for s in stumps)


hour = np.array([[8.0], [9], [10], [11], [12], [13]])
wait = np.array([4.0, 4, 13, 21, 19, 11])
model = boost(hour, wait, 0.5, 3)
for j, threshold, a, b in model[1]:
    print(f"split at {threshold:4}  left {a:4.1f}  right {b:4.1f}")
print("forecasts", predict(model, hour, 0.5).round(2).tolist())


def sample(n, rng):
    """Hour, sunshine, weekend, two idle columns; the wait, with a noise of 4 minutes."""
    X = np.column_stack([rng.uniform(8, 16, n), rng.random(n), rng.random(n) < 0.3, rng.random((n, 2))])
    mean = 4 + 16 * np.exp(-(((X[:, 0] - 11.5) / 2) ** 2)) * (0.4 + 0.6 * X[:, 1]) * (1 + X[:, 2])
    return X, mean + 4 * rng.standard_normal(n)


rng = np.random.default_rng(0)
(X, y), (X_new, y_new) = sample(200, rng), sample(500, rng)
model = boost(X, y, 0.1, 100)
print(f"100 stumps: training {np.mean((predict(model, X, 0.1) - y) ** 2):.2f}",
      f"new {np.mean((predict(model, X_new, 0.1) - y_new) ** 2):.2f}")
