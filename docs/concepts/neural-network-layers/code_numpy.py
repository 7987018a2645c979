"""A dense layer from scratch: strips of three pixels through 3-2-1."""

import numpy as np


def dense(X, W, b):
    """X (n, d), one input a row; W (m, d); b (m,); returns (n, m)."""
    assert X.shape[1] == W.shape[1], (X.shape, W.shape)
    # @ multiplies and sums: every row of X with every unit's row of W
    return X @ W.T + b


def relu(Z):
    return np.maximum(Z, 0)


X = np.array([[1, 3, 5], [5, 3, 1], [3, 3, 3], [3, 6, 3]], dtype=float)
W1, b1 = np.array([[-1.0, 0, 1], [2, -1, -1]]), np.array([-2.0, -3])
W2, b2 = np.array([[1.0, 1]]), np.array([-1.0])

H = relu(dense(X, W1, b1))
Y = dense(H, W2, b2)
print("shapes", X.shape, "->", H.shape, "->", Y.shape)
print("hidden", H.tolist())
print("scores", Y.ravel().tolist())
print("parameters", sum(p.size for p in (W1, b1, W2, b2)))

without = dense(dense(X, W1, b1), W2, b2)
W, b = W2 @ W1, W2 @ b1 + b2  # the two layers merged
print("without ReLU", without.ravel().tolist())
print("one layer   ", dense(X, W, b).ravel().tolist())
print("its parameters", W.size + b.size)

sizes = [784, 128, 10]
counts = [m * (d + 1) for d, m in zip(sizes, sizes[1:])]
print("784-128-10 has", counts, "=", sum(counts), "parameters")
