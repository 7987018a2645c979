"""Recomputes every number of the page's hand-worked section."""

from math import comb

import numpy as np

# The toy score: only the first knob counts. 100 minus the distance to 37.
grid = [10, 50, 90]
draws = [4, 93, 22, 61, 35, 78, 49, 12, 86]
print("target 37, grid", grid)
print("grid distances:", [abs(v - 37) for v in grid])
print("grid scores:", [100 - abs(v - 37) for v in grid], "best", max(100 - abs(v - 37) for v in grid))
for v in draws:
    print("draw", v, "distance", abs(v - 37), "score", 100 - abs(v - 37))
print("best of the draws", max(100 - abs(v - 37) for v in draws))
print("the grid's distinct values", len(set(grid)), "of 9 fits; the draws'", len(set(draws)))

print("\nmiss the best 5 %: 1 - 0.05 =", 1 - 0.05)
for n in (1, 2, 3, 9, 14, 20, 30, 45, 60):
    print("n", n, "all miss", round(0.95**n, 4), "at least one hits", round(1 - 0.95**n, 4))
print("miss the best 1 %:", 0.99)
print("best 1 %, 60 draws:", round(1 - 0.99**60, 4), " best 5 %, 60 draws in percent: 95.4")

print("\nfrom", f"{10**-4:.4f}", "to", 10**2)
print("log-uniform draws between 10^-4 and 10^2: exponent u = -4 + 6 r")
for r in (0.08, 0.35, 0.5, 0.93):
    u = -4 + 6 * r
    print("r", r, "u", round(u, 2), "gamma", f"{10**u:.4g}", " linear:", round(0.0001 + r * 99.9999, 2))
print("share of the range below 1: linear", (1 - 0.0001) / 99.9999 * 100, "%, log", 4 / 6)


def best_of(m, n):
    """Expected right answers of the best of m coin-tossing models on n rows."""
    cdf, total = 0.0, 0.0
    for k in range(n):
        cdf += comb(n, k) / 2**n
        total += 1 - cdf**m
    return total


print("\ntwo models, two rows:", {k: comb(2, k) / 4 for k in range(3)})
print("sixteenths: 1/16, 8/16, 7/16; both at most 1: 9/16")
print("one has at most 1:", 3 / 4)
print("both 0:", (1 / 4) ** 2, " both at most 1:", (3 / 4) ** 2)
print("best is 0, 1, 2 with chances", 1 / 16, 9 / 16 - 1 / 16, 7 / 16)
print("expected best of two:", 0 * 1 / 16 + 1 * 8 / 16 + 2 * 7 / 16, "=", 22 / 16, "against 1; share", 1.375 / 2)
for m in (1, 2, 5, 10, 50, 200):
    e = best_of(m, 20)
    print("best of", m, "on 20 rows:", round(e, 2), "right, that is", round(100 * e / 20, 1), "%")
for n in (20, 100, 500, 2000):
    print("best of 50 on", n, "rows:", round(100 * best_of(50, n) / n, 1), "%")
print("spread of one coin-tosser on 20 rows:", round((20 * 0.25) ** 0.5, 3))
rng = np.random.default_rng(0)
print("simulated, best of 50 on 20 rows:", rng.binomial(20, 0.5, (20000, 50)).max(1).mean().round(1))
