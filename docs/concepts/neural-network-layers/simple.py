"""Recomputes every number of the page's hand-worked section."""

import numpy as np

W = np.array([[-1, 0, 1], [2, -1, -1]])
b = np.array([-2, -3])
V, c = np.array([[1, 1]]), np.array([-1])


def relu(z):
    return np.maximum(z, 0)


print("one layer: W", W.shape, "x (3,) b", b.shape)
x = np.array([1, 3, 5])
print("sums", W @ x, "with bias", W @ x + b, "after ReLU", relu(W @ x + b))
print("parameters: first layer", W.size, "+", b.size, "=", W.size + b.size)
print("second layer", V.size + c.size, "together", W.size + b.size + V.size + c.size)

print("\nstrip        z         h       score   without ReLU   one merged layer")
for name, x in {"rise": (1, 3, 5), "fall": (5, 3, 1), "flat": (3, 3, 3), "dot": (3, 6, 3)}.items():
    z = W @ np.array(x) + b
    bare, merged = V @ z + c, (V @ W) @ np.array(x) + V @ b + c
    print(name, x, z, relu(z), V @ relu(z) + c, bare, merged)
print("merged layer: weights", V @ W, "bias", V @ b + c, "parameters", (V @ W).size + 1)


def fold(x):
    """One layer of two ReLU units, added up by the next: up to 1 at a half, and down again."""
    return 2 * relu(x) - 4 * relu(x - 0.5)


print("\na fold: weights 1 and 1, biases 0 and -0.5, then 2 and -4; 0.3 goes through six:")
x = 0.3
for layer in range(1, 7):
    print(layer, "2 *", round(x, 4), "- 4 *", round(max(x - 0.5, 0), 4), "=", round(fold(x), 4))
    x = fold(x)

print("\nlayers  units  parameters  pieces   one hidden layer: units  parameters, at least")
y = x = np.linspace(0, 1, 2**10 + 1)
for layer in range(1, 7):
    y = fold(y)
    slopes = np.diff(y)
    pieces = 1 + np.count_nonzero(np.diff(slopes))
    units = pieces - 1
    print(layer, 2 * layer, 4 + 6 * (layer - 1) + 3, pieces, units, 3 * units + 1)
