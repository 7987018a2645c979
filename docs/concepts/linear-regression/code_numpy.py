"""Linear regression from scratch: three deliveries, then two odometers."""

import numpy as np


def with_ones(x):
    """A column of ones in front makes the start a weight like the others."""
    return np.column_stack([np.ones(len(x)), x])


def normal_equations(X, y):
    """Form the normal equations and solve them by elimination. No inverse."""
    return np.linalg.solve(X.T @ X, X.T @ y)


def perpendicular(X, y):
    """Least squares without X'X: make columns perpendicular, then go back."""
    Q, rest, k = X.astype(float), y.astype(float), X.shape[1]
    R, z, w = np.zeros((k, k)), np.zeros(k), np.zeros(k)
    for j in range(k):
        R[j, j] = np.linalg.norm(Q[:, j])
        Q[:, j] /= R[j, j]  # now of length one
        R[j, j + 1 :] = Q[:, j] @ Q[:, j + 1 :]
        Q[:, j + 1 :] -= np.outer(Q[:, j], R[j, j + 1 :])  # others' rest
        z[j] = Q[:, j] @ rest
        rest -= z[j] * Q[:, j]  # what is left of y: in the end, the errors
    for j in reversed(range(k)):
        w[j] = (z[j] - R[j, j + 1 :] @ w[j + 1 :]) / R[j, j]
    return w


km, minutes = np.array([1.0, 3.0, 5.0]), np.array([9.0, 12.0, 21.0])
X = with_ones(km)
print("X'X", (X.T @ X).tolist(), "X'y", (X.T @ minutes).tolist())
for solve in (normal_equations, perpendicular):
    w = solve(X, minutes)
    print(f"{solve.__name__}: {w[0]:.4f} + {w[1]:.4f} * km")
errors = minutes - X @ w
print("errors", *(f"{e:.4f}" for e in errors))
print("balanced:", np.allclose(X.T @ errors, 0))

tiny = 1e-8  # how far the odometers differ on rides 2 and 3
X = np.array([[1, 1], [tiny, 0], [0, tiny]])
y = X @ np.array([3.0, 1.0])  # so the right weights are 3 and 1
print("\ntwo odometers: X'X", (X.T @ X).tolist())
try:
    print("normal_equations:", *(f"{v:.4f}" for v in normal_equations(X, y)))
except np.linalg.LinAlgError as error:
    print("normal_equations:", error)
print("perpendicular:", *(f"{v:.4f}" for v in perpendicular(X, y)))
