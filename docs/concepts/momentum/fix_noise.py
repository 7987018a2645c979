"""Noisy slopes: momentum 0.9 against a plain rate ten times as high."""

import numpy as np


def excess(rate, beta, seed, steps=2000, batch=10):
    """Mean loss above the best possible one, over the last 1000 steps."""
    rng = np.random.default_rng(seed)
    rows = rng.normal(size=(1000, 5))
    target = rows @ np.ones(5) + rng.normal(size=1000)
    best = np.linalg.lstsq(rows, target, rcond=None)[0]
    lowest = np.mean((rows @ best - target) ** 2)
    weights, velocity, seen = np.zeros(5), np.zeros(5), []
    for _ in range(steps):
        pick = rng.integers(0, 1000, batch)
        slope = 2 * rows[pick].T @ (rows[pick] @ weights - target[pick]) / batch
        velocity = beta * velocity + slope
        weights = weights - rate * velocity
        seen.append(np.mean((rows @ weights - target) ** 2) - lowest)
    return np.mean(seen[1000:])


print("loss above the best, lowest and highest of five seeds")
for rate, beta in ((0.02, 0.0), (0.002, 0.9), (0.02, 0.9)):
    runs = [excess(rate, beta, seed) for seed in range(5)]
    print(f"rate {rate:5}, beta {beta}: {min(runs):.4f} to {max(runs):.4f}")
