"""Recomputes every number of the page's hand-worked section."""

from itertools import combinations

import numpy as np

NAMES = np.array(list("ABCDEFGHIJ"))
KG = np.array([6, 14, 8, 15, 3, 12, 13, 2, 9, 4])
HOUR = np.array([9, 10, 11, 12, 13, 13, 14, 15, 15, 17])
LATE = np.array([0, 0, 0, 1, 0, 1, 1, 0, 1, 1])


def gini(y):
    p = np.bincount(y, minlength=2) / len(y)
    return 1 - p[0] ** 2 - p[1] ** 2


def entropy(y):
    p = np.bincount(y) / len(y)
    return -sum(q * np.log2(q) for q in p if q > 0)


def after(x, cut, y, impurity):
    left, right = y[x <= cut], y[x > cut]
    return (len(left) * impurity(left) + len(right) * impurity(right)) / len(y)


def halves(x):
    values = np.unique(x)
    return (values[:-1] + values[1:]) / 2


for row in zip(NAMES, KG, HOUR, np.where(LATE, "late", "on time")):
    print(*row)
print("before: late", LATE.sum(), "of", len(LATE), "gini", gini(LATE), "entropy", entropy(LATE))
print("shares 2/7", round(2 / 7, 4), "5/7", round(5 / 7, 4), "logs", np.log2([2 / 7, 5 / 7]).round(4))
print("terms", round(5 / 7 * 0.4854, 4), round(2 / 7 * 1.8074, 4))
print("groups of 7 with 5 late", round(gini(LATE[3:]), 4), round(entropy(LATE[3:]), 4), "of 5 with 1 late: shares 0.2 0.8",
      round(gini(LATE[KG <= 8.5]), 4), round(entropy(LATE[KG <= 8.5]), 4))

print("\nquestion, late in each group, wrong, gini after, gain, entropy after, gain")
for name, x in (("hour", HOUR), ("kg", KG)):
    for cut in halves(x):
        parts = [LATE[x <= cut], LATE[x > cut]]
        wrong = sum(min(p.sum(), len(p) - p.sum()) for p in parts)
        g, e = (after(x, cut, LATE, f) for f in (gini, entropy))
        print(name, cut, [f"{p.sum()} of {len(p)}" for p in parts], wrong,
              round(g, 4), round(0.5 - g, 4), round(e, 4), round(1 - e, 4))

print("\nsecond round, the seven after 11.5: gini after")
for name, x in (("hour", HOUR[3:]), ("kg", KG[3:])):
    for cut in halves(x):
        print(name, cut, round(after(x, cut, LATE[3:], gini), 4))

print("\na column of random numbers: every way to place 5 late parcels among 10 places")
nine, one = [], []
for late_flags in combinations(range(10), 5):
    y = np.isin(np.arange(10), late_flags).astype(int)
    gains = [0.5 - after(np.arange(10), cut, y, gini) for cut in range(9)]
    nine.append(max(gains))
    one.append(gains[4])
print(len(nine), "orders; 9 cuts: mean best gain", round(np.mean(nine), 4), "; gain of 0.18 or more in", sum(g > 0.1799 for g in nine))
print("1 cut, in the middle: mean gain", round(np.mean(one), 4), "; gain of 0.18 or more in", sum(g > 0.1799 for g in one))
print("shares", round(sum(g > 0.1799 for g in nine) / 252, 2), round(sum(g > 0.1799 for g in one) / 252, 2))

print("\nleave one parcel out: the best first question of the other nine, and the runner-up")
for i, name in enumerate(NAMES):
    m = np.arange(10) != i
    found = sorted((round(after(x[m], cut, LATE[m], gini), 4), column, float(cut))
                   for column, x in (("hour", HOUR), ("kg", KG)) for cut in halves(x[m]))
    print("without", name, found[0], found[1])
