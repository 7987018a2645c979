"""Gradient descent from scratch: rents of five apartments."""

import numpy as np

size = np.array([30.0, 45.0, 60.0, 75.0, 90.0])  # square meters
rent = np.array([520.0, 640.0, 830.0, 910.0, 1100.0])  # euros a month


def descend(x, y, rate, steps):
    """Fit y = a*x + b by mean squared error; returns a, b and the loss."""
    a, b = 0.0, 0.0
    for _ in range(steps):
        error = a * x + b - y
        slope_a, slope_b = 2 * np.mean(error * x), 2 * np.mean(error)
        a, b = a - rate * slope_a, b - rate * slope_b  # from the same error
    return a, b, np.mean((a * x + b - y) ** 2)


def curvatures(x):
    """Smallest and largest curvature of the loss, as eigenvalues."""
    columns = np.stack([x, np.ones_like(x)], axis=1)
    return np.linalg.eigvalsh(2 * columns.T @ columns / len(x))


print(f"loss at the start, a = b = 0: {np.mean(rent**2):.0f}")
least, most = curvatures(size)
print(f"square meters: limit {2 / most:.6f}, condition {most / least:.0f}")
for rate in (0.0002, 0.00025):
    _, _, loss = descend(size, rent, rate, 100)
    print(f"  rate {rate}: loss {loss:.4g} after 100 steps")

scaled = (size - size.mean()) / size.std()
least, most = curvatures(scaled)
print(f"standardized: limit {2 / most:.6f}, condition {most / least:.0f}")
a, b, loss = descend(scaled, rent, 0.1, 100)
a, b = a / size.std(), b - a * size.mean() / size.std()  # in square meters
print(f"  rate 0.1: loss {loss:.4f} after 100 steps")
print(f"  rent = {a:.4f} * size + {b:.4f}")

exact = np.polyfit(size, rent, 1)
print(f"exact fit: rent = {exact[0]:.4f} * size + {exact[1]:.4f}")
