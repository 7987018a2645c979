"""Recomputes every number of the page's hand-worked section."""

import numpy as np

sun, weekend = np.array([1, 1, -1, -1]), np.array([1, -1, 1, -1])
sales = np.array([4, 2, -2, -4])
print("averages of sales times a note:", np.mean(sales * sun), np.mean(sales * weekend))


def loss(a, b):
    """Half the mean squared error of the forecast a * sun + b * weekend."""
    return np.mean((sales - a * sun - b * weekend) ** 2) / 2


print("misses at 1 and 0:", sales - sun, "sum of squares", np.sum((sales - sun) ** 2))
print("loss at weights 1 and 0:", loss(1, 0), "as bowls:", (1 - 3) ** 2 / 2 + (0 - 1) ** 2 / 2)


def l1(best, strength):
    """Soft-thresholding: a fixed amount off, and zero if less than that was there."""
    return max(best - strength, 0)


def l2(best, strength):
    """Shrinking: divide."""
    return best / (1 + strength)


print("\nweekend, bowl (w - 1)^2 / 2, strength 2: w, bowl, L1 fee, total, L2 fee, total")
for w in (-0.5, 0, 0.5, 1):
    bowl, fee1, fee2 = (w - 1) ** 2 / 2, 2 * abs(w), w**2
    print(w, bowl, fee1, bowl + fee1, fee2, bowl + fee2)
print("at a third:", *[round(v, 4) for v in (1 / 3, (1 / 3 - 1) ** 2 / 2, 2 / 3, 1 / 9)], end=" ")
print("totals", round((1 / 3 - 1) ** 2 / 2 + 2 / 3, 4), round((1 / 3 - 1) ** 2 / 2 + 1 / 9, 4))
print("sun at 1: bowl", (1 - 3) ** 2 / 2, "fees", 2 * 1, 1)

print("\nstrength  L1: sun, weekend  L2: sun, weekend")
for s in (0, 0.5, 1, 2, 3, 9, 99):
    print(s, l1(3, s), l1(1, s), "", round(l2(3, s), 4), round(l2(1, s), 4))

print("\nsquared distance from (3, 1)")
for a, b in ((1, 0), (0.9, 0.1), (0.9, -0.1)):
    print((a, b), "L1 size", round(abs(a) + abs(b), 4), round((a - 3) ** 2 + (b - 1) ** 2, 4))
for a, b in ((1, 1 / 3), ((10 / 9) ** 0.5, 0)):
    print(
        (round(a, 4), round(b, 4)),
        "squares", round(a * a + b * b, 4), round((a - 3) ** 2 + (b - 1) ** 2, 4),
    )  # fmt: skip

print("\ntwo notes of the sun: (a + b - 3)^2 / 2 and the penalty, strength 1")
for a, b in ((2, 0), (1.5, 0.5), (1, 1), (0, 2)):
    bowl = (a + b - 3) ** 2 / 2
    print((a, b), "bowl", bowl, "L1", a + b, "total", bowl + a + b, end="  ")
    print("L2", (a * a + b * b) / 2, "total", bowl + (a * a + b * b) / 2)
print("nearly equal notes, pulls 3 and 2.97, correlation 0.99, strength 1")
print("L1: first alone", 3 - 1, "pull left on the second", round(2.97 - 0.99 * 2, 4))
first, second = np.linalg.solve([[2, 0.99], [0.99, 2]], [3, 2.97])
print("L2:", round(first, 4), round(second, 4))
