"""Faulty pumps, about 2 in 100: five ways to train on them, judged by cost and calibration."""

import numpy as np

WAYS = "as it is", "class weights", "oversampling", "undersampling", "SMOTE"


def pumps(n, rng, share=0.02):
    """Four readings of each pump. Faults raise the first by 2 and the second by 1 on average."""
    y = (rng.random(n) < share).astype(int)
    return rng.normal(size=(n, 4)) + np.outer(y, [2, 1, 0, 0]), y


def fit(x, y, weight):
    """Logistic regression by Newton's method, with the L2 penalty of scikit-learn's C=1."""
    a, ridge, w = np.column_stack([np.ones(len(x)), x]), np.diag([0.0, 1, 1, 1, 1]), np.zeros(5)
    for _ in range(12):
        p = 1 / (1 + np.exp(-a @ w))
        slope = a.T @ (weight * (p - y)) + ridge @ w
        w = w - np.linalg.solve((a.T * (weight * p * (1 - p))) @ a + ridge, slope)
    return lambda new: 1 / (1 + np.exp(-w[0] - new @ w[1:]))


def smote(x, n, rng, k=5):
    """n new rows, each between a random row of x and one of its k nearest neighbors in x."""
    near = np.argsort(((x[:, None] - x) ** 2).sum(2), axis=1)[:, 1 : k + 1]
    i = rng.integers(len(x), size=n)
    return x[i] + rng.random((n, 1)) * (x[near[i, rng.integers(k, size=n)]] - x[i])


def balanced(x, y, way, rng):
    """Training rows and their weights; all ways but the first make faults count half."""
    bad, good = np.flatnonzero(y == 1), np.flatnonzero(y == 0)
    more, rows, weight = len(good) - len(bad), np.arange(len(y)), np.ones(len(y))
    if way == "class weights":
        weight = len(y) / (2 * np.bincount(y))[y]
    elif way == "oversampling":
        rows = np.append(rows, rng.choice(bad, more))
    elif way == "undersampling":
        rows = np.append(bad, rng.choice(good, len(bad), replace=False))
    elif way == "SMOTE":
        x, y = np.vstack([x, smote(x[bad], more, rng)]), np.append(y, [1] * more)
        rows, weight = np.arange(len(y)), np.ones(len(y))
    return x[rows], y[rows], weight[rows]


def cost(flag, y):
    """Dollars per pump: 100 for a needless inspection, 1,900 for a missed fault."""
    return np.mean(100 * (flag & (y == 0)) + 1900 * (~flag & (y == 1)))


if __name__ == "__main__":
    (x, y), (x_new, y_new) = pumps(2000, rng := np.random.default_rng(4)), pumps(20000, rng)
    print(f"{y.sum()} faults in 2,000. Call all 20,000 new pumps healthy:", end=" ")
    print(f"accuracy {np.mean(y_new == 0):.4f}, cost {cost(y_new < 0, y_new):.2f}")
    print(f"{'':13} accuracy   cost      cost      mean\n{'':13}  at 0.5   at 0.5   at 0.05    said")
    for way in WAYS:
        p = fit(*balanced(x, y, way, rng))(x_new)
        print(f"{way:13} {np.mean((p >= 0.5) == y_new):.4f} {cost(p >= 0.5, y_new):9.2f}", end="")
        print(f" {cost(p >= 0.05, y_new):9.2f} {p.mean():9.4f}")
