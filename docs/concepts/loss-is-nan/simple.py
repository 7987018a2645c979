"""Recomputes every number of the page's hand-worked section."""

import math

import numpy as np

np.seterr(all="ignore")
nan, inf = float("nan"), float("inf")


def step(rows, targets, name):
    x, y, w = np.array(rows, float), np.array(targets, float), np.array([1.0, 1.0])
    errors = x @ w - y
    parts = 2 * errors[:, None] * x
    print(f"{name}: predictions {x @ w}, errors {errors}, squares {errors**2}")
    print("  loss", np.mean(errors**2).round(4), " slopes by row", parts.tolist())
    slopes = parts.mean(0)
    w = w - 0.1 * slopes
    print("  mean slopes", slopes.round(4), " new weights", w.round(4))
    return w


print("learning rate", 0.1)
hole = step([(1, 2), (2, nan), (3, 1)], [4, 3, 3], "with the empty cell")
print("  next wine (1, 1):", hole @ [1, 1])
step([(1, 2), (3, 1)], [4, 3], "without wine B")
step([(1, 2), (2, 1.5), (3, 1)], [4, 3, 3], "B filled with (2 + 1) / 2 =")
print("weight 0 for B: 0 * nan =", 0 * nan, "  rate 0: 1 - 0 * nan =", 1 - 0 * nan)

largest = float(np.finfo(np.float32).max)
print(f"\nlargest number of 32 bits {largest:.4e}, its logarithm {math.log(largest):.4f}")
for z in (88, 89):
    print(f"e^{z} = {math.exp(z):.4e}, in float32 {np.exp(np.float32(z)):.4e}")
z = np.array([89, 88], np.float32)
print("softmax of 89, 88 by the formula:", np.exp(z) / np.exp(z).sum())
e = np.exp(z - z.max())
print("after subtracting 89:", e.round(4), "sum", e.sum().round(4), "chances", (e / e.sum()).round(4))

print("\nslope of the root, 1 / (2 * root): at 4", 1 / (2 * math.sqrt(4)), " at 0.01", 1 / (2 * 0.1))
print("at 0:", np.float64(1) / (2 * np.sqrt(0.0)), "  times 0:", 0 * inf)
print("double where, at the harmless 1:", 1 / (2 * math.sqrt(1)), " times 0:", 0 * 0.5)
