"""Recomputes every number of the page's hand-worked section."""

from itertools import combinations
from math import prod, sqrt

import numpy as np

W = [0.5, 0.2, 0.4, -0.1]
START = 2.0


def show(v):
    return f"{round(v, 6):g}"


x = START
print("one block: branch", show(0.5 * x), "sum", show(x + 0.5 * x))
print("nudged by 0.01: 2.01 branch", show(0.5 * 2.01), "sum", show(2.01 * 1.5), "moved", show(2.01 * 1.5 - 3))
print("slope 1 + 0.5 =", show(1.5), "plain slope 0.5, plain output", show(0.5 * x))

print("\nblock  weight  plain: in out product   residual: in added out factor product")
p, r, slope_p, slope_r = START, START, 1.0, 1.0
for k, w in enumerate(W, 1):
    branch_p, branch_r = w * max(0, p), w * max(0, r)
    slope_p *= w if p > 0 else 0
    factor = 1 + (w if r > 0 else 0)
    slope_r *= factor
    print(k, w, "  ", show(p), show(branch_p), show(slope_p), "  ",
          show(r), show(branch_r), show(r + branch_r), show(factor), show(slope_r))
    p, r = branch_p, r + branch_r
print("slope for block 1's weight: plain 2 *", show(prod(W[1:])), "=", show(START * prod(W[1:])),
      " residual 2 *", show(prod(1 + w for w in W[1:])), "=", show(START * prod(1 + w for w in W[1:])))
print("residual over plain, both without sign:", show(3.024 / 0.016))
print("all four weights 0: plain", 0, "residual", show(START), "slope", show(1))

print("\npaths: blocks entered, how many, their sum")
total = 0
for k in range(5):
    products = [prod(c) for c in combinations(W, k)]
    total += sum(products)
    print(k, len(products), show(sum(products)), [show(v) for v in products] if 1 < k < 4 else "")
print("together", 2**4, show(total), "of which with a skip", 2**4 - 1)
print("block 2 taken out:", show(1.5 * 1.4 * 0.9), "of", show(slope_r), "paths left", 2**3)

print("\nsizes after 30 blocks: 2 ** 30 =", 2**30, "its root", sqrt(2**30))
scaled = (1 + 1 / 30) ** 30
print("each branch / sqrt(30): 1 + 1/30 =", round(1 + 1 / 30, 4), "to the 30th", round(scaled, 3), "root", round(sqrt(scaled), 3))
rng = np.random.default_rng(0)
for name, scale in ("unscaled", 1), ("over sqrt(30)", 1 / sqrt(30)), ("started at zero", 0):
    grown = []
    for _ in range(5):
        h = rng.normal(size=(50, 128))
        before = np.sqrt((h**2).mean())
        for _ in range(30):
            h = h + scale * np.maximum(h, 0) @ rng.normal(0, sqrt(2 / 128), (128, 128))
        grown.append(np.sqrt((h**2).mean()) / before)
    print("measured, width 128, five draws,", name, "grows", " ".join(f"{v:.3g}" if v < 1e4 else f"{v:.0f}" for v in grown))
print("a branch with weight -1: factor", 1 - 1)
