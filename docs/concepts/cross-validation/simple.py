"""Recomputes every number of the page's hand-worked section, and of its scene."""

import numpy as np

LENGTH = [6, 14, 12, 8, 5, 15, 9, 11, 3, 17]
MINUTES = [14, 30, 26, 10, 9, 39, 14, 18, 9, 31]
NAMES = "ABCDEFGHIJ"

print("total length", sum(LENGTH), "total minutes", sum(MINUTES))
rates, folds = [], []
for k in range(5):
    held = [2 * k, 2 * k + 1]
    rest = [i for i in range(10) if i not in held]
    x, y = sum(LENGTH[i] for i in rest), sum(MINUTES[i] for i in rest)
    rates.append(y / x)
    misses = []
    for i in held:
        said = rates[-1] * LENGTH[i]
        misses.append(abs(said - MINUTES[i]))
        print(f"{NAMES[i]}: {LENGTH[i]} m, {y} / {x} = {rates[-1]:.2f}, says {said:.1f}, took {MINUTES[i]}, miss {misses[-1]:.1f}")
    folds.append(sum(misses) / 2)
    print(f"round {k + 1}: {misses[0]:.1f} + {misses[1]:.1f} = {sum(misses):.1f}, mean {folds[-1]:.1f}")
print(f"sum {sum(folds):.1f}, cross-validation {sum(folds) / 5:.2f}")
rate = sum(MINUTES) / sum(LENGTH)
own = [abs(rate * x - y) for x, y in zip(LENGTH, MINUTES)]
print(f"final rate {sum(MINUTES)} / {sum(LENGTH)} = {rate:.2f}; on its own ten rows {sum(own) / 10:.1f}")

near = []
for k in range(5):
    held = [2 * k, 2 * k + 1]
    rest = [i for i in range(10) if i not in held]
    misses = []
    for i in held:
        j = min(rest, key=lambda j: abs(LENGTH[j] - LENGTH[i]))
        misses.append(abs(MINUTES[j] - MINUTES[i]))
        print(f"{NAMES[i]} copies {NAMES[j]}: {MINUTES[j]}, took {MINUTES[i]}, miss {misses[-1]}")
    near.append(sum(misses) / 2)
print("nearest, rounds", *(f"{v:.1f}" for v in near), f"mean {np.mean(near):.1f}")

print("\nten neighbors, 5 tipped and 5 did not; the rule says what most of the known did")
tips = [1, 0, 0, 1, 1, 0, 1, 0, 0, 1]
right = 0
for i in range(10):
    known = tips[:i] + tips[i + 1 :]
    right += (sum(known) > len(known) / 2) == tips[i]
print("leave one out: known 4 of one kind and 5 of the other; right", right, "of 10")
print("five pairs, one of each kind; known 4 and 4, a tie, say yes: right", sum(tips), "of 10")

marks = [7, 6, 8, 4, 5]
print("\nmarks", marks, "sum", sum(marks), "mean", sum(marks) / 5)
s = np.std(folds, ddof=1)
print(f"spread of the five rounds {s:.2f}, divided by the root of 5: {s / 5**0.5:.2f}")
for rho in (0.2,):
    print(f"correlation {rho}: (1 - 0.2) / (1 + 4 * 0.2) = {(1 - rho) / (1 + 4 * rho):.3f}, root {((1 - rho) / (1 + 4 * rho)) ** 0.5:.3f}")
