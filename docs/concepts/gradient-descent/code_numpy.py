"""Gradient descent from scratch: the rent of five flats by their size."""

import numpy as np

size = np.array([30.0, 45.0, 60.0, 75.0, 90.0])  # square meters
rent = np.array([520.0, 640.0, 830.0, 910.0, 1100.0])  # euros a month


def descend(x, y, rate, steps):
    """Fit y = a*x + b to the mean squared error; returns a, b and the losses."""
    a, b, losses = 0.0, 0.0, []
    for _ in range(steps):
        error = a * x + b - y
        losses.append(np.mean(error**2))
        slope_a, slope_b = 2 * np.mean(error * x), 2 * np.mean(error)
        a, b = a - rate * slope_a, b - rate * slope_b  # from the same error
    return a, b, losses


def limit(x):
    """2 / L, the rate above which this loss blows up; L is its curvature."""
    columns = np.stack([x, np.ones_like(x)], axis=1)
    curvature = 2 * columns.T @ columns / len(x)
    return 2 / np.linalg.eigvalsh(curvature).max()


print(f"in square meters the limit is {limit(size):.6f}")
for rate in (0.0002, 0.00025):
    _, _, losses = descend(size, rent, rate, 100)
    print(f"  rate {rate}: loss {losses[0]:.0f} -> {losses[-1]:.4g} in 100 steps")

scaled = (size - size.mean()) / size.std()
print(f"standardized, the limit is {limit(scaled):.6f}")
a, b, losses = descend(scaled, rent, 0.1, 100)
a, b = a / size.std(), b - a * size.mean() / size.std()  # in square meters
print(f"  rate 0.1: loss {losses[0]:.0f} -> {losses[-1]:.4f} in 100 steps")
print(f"  rent = {a:.4f} * size + {b:.4f}")

exact = np.polyfit(size, rent, 1)
print(f"exact fit: rent = {exact[0]:.4f} * size + {exact[1]:.4f}")
