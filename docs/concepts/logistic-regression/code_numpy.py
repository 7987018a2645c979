"""Logistic regression from scratch, by Newton's steps."""

import numpy as np

degrees = np.repeat([-4.0, -3, -2, -1, 0], [10, 12, 12, 12, 10])
counts = ((1, 10), (3, 12), (6, 12), (9, 12), (9, 10))  # survived, of
survived = np.concatenate([np.arange(n) < k for k, n in counts]).astype(float)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def step(X, y, w):
    """One Newton step: where the gradient would be 0 if it were straight."""
    p = sigmoid(X @ w)
    gradient = X.T @ (p - y)
    curvature = X.T @ (X * (p * (1 - p))[:, None])
    return w - np.linalg.solve(curvature, gradient)


def loss(X, y, w):
    z = X @ w
    return np.mean(np.logaddexp(0, z) - y * z)  # ln(1 + e^z) - yz, safely


X = np.column_stack([np.ones_like(degrees), degrees])  # 1 for the start
w = np.zeros(2)
print("step  start   slope   loss")
for count in range(6):
    print(f"{count:3} {w[0]:8.4f}{w[1]:8.4f}{loss(X, survived, w):8.4f}")
    w = step(X, survived, w)
for t in (-4, -1, 0, 1):
    z = w[0] + w[1] * t
    print(f"{t:2} C: log-odds {z:7.4f}  odds {np.exp(z):7.4f}  chance {sigmoid(z):.4f}")
p = sigmoid(X @ w)
print(f"survivors: counted {survived.sum():.0f}, sum of chances {p.sum():.4f}")

print("four nights that a temperature separates")
cold = np.array([-4.0, -3, -1, 0])
X4, y4 = np.column_stack([np.ones(4), cold]), np.array([0.0, 0, 1, 1])
w = np.zeros(2)
for count in range(1, 11):
    w = step(X4, y4, w)
    if count in (1, 2, 4, 6, 8, 10):
        print(f"step {count:2}: slope {w[1]:6.2f}")
