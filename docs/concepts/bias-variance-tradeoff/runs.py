"""Squared bias and variance of random hinges, for many numbers of parameters (for the figure)."""

import json

import numpy as np

rng = np.random.default_rng(1)
degrees, between = np.arange(12, 33.0), np.arange(12.5, 32)


def true_mean(t):
    return 120 - (t - 22) ** 2


def hinges(t, knot, side):
    return np.maximum(0, side * (t[:, None] - knot)) / 10


out = []
for p in (2, 3, 4, 6, 8, 10, 12, 14, 17, 19, 21, 24, 28, 34, 42, 55, 75, 100, 150, 250, 500, 1000):
    rows = []
    for _ in range(1001):
        knot, side = rng.uniform(11, 33, p), rng.choice([-1, 1], p)
        S = hinges(between, knot, side) @ np.linalg.pinv(hinges(degrees, knot, side), rcond=1e-9)
        S += (1 - S.sum(axis=1, keepdims=True)) / 21
        bias = S @ true_mean(degrees) - true_mean(between)
        rows.append([np.mean(bias**2), 144 * np.mean((S**2).sum(axis=1))])
    bias2, variance = np.median(rows, axis=0)
    out.append([p, round(bias2, 1), round(variance)])
print(json.dumps({"draws": 1001, "curve": out}))
