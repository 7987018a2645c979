"""Recomputes every number of the page's hand-worked section."""

from itertools import product

import numpy as np

h = np.array([2, 4, 1, 3])  # the four activations
w = np.array([1, -1, 2, 1])  # the weights of the score
print("contributions", w * h, "score", (w * h).sum())


def masks(keep=0.5):
    """All 16 masks with their probabilities."""
    for m in product((0, 1), repeat=4):
        yield np.array(m), float(np.prod(np.where(m, keep, 1 - keep)))


print("\none call, rate 0.5: heads, tails, heads, heads")
m = np.array([1, 0, 1, 1])
print("kept", m * h, "divided by 0.5", m * h / 0.5, "contributions", w * m * h / 0.5)
print("score", (w * m * h / 0.5).sum(), "without the division", (w * m * h).sum())

print("\nall 16 masks: units 1 and 2 down, units 3 and 4 across")
pairs = [(0, 0), (1, 0), (0, 1), (1, 1)]
grid = np.array([[2 * (w * np.array(a + b) * h).sum() for b in pairs] for a in pairs])
print("parts down", grid[:, 0], "parts across", grid[0])
for a, row in zip(pairs, grid):
    print(a, row, "sum", row.sum())
print("sum", grid.sum(), "/ 16 = mean", grid.mean(), "from", grid.min(), "to", grid.max())
print("without the division: mean", grid.mean() / 2)
print("squared distances from 3:", ((grid - 3) ** 2).sum(), "/ 16 =", ((grid - 3) ** 2).mean())
print("root", round(float(np.sqrt(33)), 2))

print("\nrate 0.2, keep 0.8: kept ones divided by 0.8, so times", 1 / 0.8)
scores = [((w * m * h).sum() / 0.8, p) for m, p in masks(0.8)]
mean = sum(s * p for s, p in scores)
var = sum((s - mean) ** 2 * p for s, p in scores)
print("16 masks, mean", round(mean, 4), "variance", round(var, 4), "root", round(var**0.5, 2))
print("all four heads: 0.8^4 =", round(0.8**4, 4), "against 1/16 =", 1 / 16)

print("\nthrough ReLU: row sums", [int(np.maximum(r, 0).sum()) for r in grid])
print("sum", np.maximum(grid, 0).sum(), "/ 16 =", np.maximum(grid, 0).mean(), "against", max(grid.mean(), 0))

print("\nthree networks with score 3, target 3: mean squared error over the masks")
for c in ([2, -4, 2, 3], [3, 0, 0, 0], [0.75] * 4):
    c = np.array(c)
    s = np.array([2 * (m * c).sum() for m, _ in masks()])
    print(c, "mean", s.mean(), "squared error", ((s - 3) ** 2).mean(), "squares", c**2, "sum", (c**2).sum())
