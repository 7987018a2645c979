"""Recomputes every number of the page's hand-worked section, and those of the other sections."""

from math import exp, log

import numpy as np

NIGHTS = {-4: (1, 10), -3: (3, 12), -2: (6, 12), -1: (9, 12), 0: (9, 10)}  # survived, of
FALLEN = {**NIGHTS, 0: (7, 10)}


def chance(z):
    return 1 / (1 + np.exp(-z))


def rows(table):
    t = [d for d, (s, n) in table.items() for _ in range(n)]
    y = [int(i < s) for s, n in table.values() for i in range(n)]
    return np.array(t, float), np.array(y, float)


def newton(t, y, steps=12):
    X = np.column_stack([np.ones_like(t), t])
    w = np.zeros(2)
    for _ in range(steps):
        p = chance(X @ w)
        w += np.linalg.solve(X.T @ (X * (p * (1 - p))[:, None]), X.T @ (y - p))
    return w


for d, (s, n) in NIGHTS.items():
    odds = s / (n - s)
    print(f"{d:3} C: {s} of {n}, chance {s / n:.4f}, odds {odds:.4f}, log-odds {log(odds):.4f}")
t, y = rows(NIGHTS)
print("nights", len(t), "survived", int(y.sum()), "ln 3 =", round(log(3), 4))
print("fitted: start, slope", newton(t, y).round(4), " e to the slope", round(exp(newton(t, y)[1]), 4))
for d in (-7, -5, -0.5, 1, 2, 3):
    z = log(3) * (d + 2)
    print(f"{d} C: log-odds {z:.4f}, odds {exp(z):.4f}, chance {chance(z):.4f}")
print("share of the changed chance:", [round(float(chance(log(3) * (d + 2))), 3) for d in (-2, -1, 0, 1, 2)])
line = np.polyfit(t, y, 1)
print("straight line: slope", round(line[0], 4), "start", round(line[1], 4),
      "at", [(d, round(float(np.polyval(line, d)), 3)) for d in (-6, -5, -4, 0, 1, 2)])

print("\ntwo of the nine beds at 0 C lost after all")
w = newton(*rows(FALLEN))
print("start, slope", w.round(4), "factor", round(exp(w[1]), 3))
total = 0
for d, (s, n) in FALLEN.items():
    p = chance(w[0] + w[1] * d)
    total += n * p
    print(f"{d:3} C: counted {s / n:.3f}, fitted {p:.3f}, log-odds counted {log(s / (n - s)):.3f} fitted {w[0] + w[1] * d:.3f}",
          f"survivors counted {s}, expected {n * p:.2f}")
print("expected survivors", round(total, 4))

print("\nfour separated nights: -4, -3 lost, -1, 0 survived; log-odds = slope times (degrees + 2)")
for slope in (1, 2, 4, 8):
    given = [chance(-slope * (d + 2)) for d in (-4, -3)] + [chance(slope * (d + 2)) for d in (-1, 0)]
    print("slope", slope, "chances of what happened", [round(float(g), 4) for g in given],
          "product", round(float(np.prod(given)), 4))

print("\nthreshold: cover costs 4, a lost bed 60")
print("expected loss at -1 C:", 0.25 * 60, " at 0:", round(0.1 * 60, 2), " at +1:", round(60 / 28, 4))
edge = log(14)
print("break-even chance of loss", round(4 / 60, 4), "survival", round(14 / 15, 4), "odds 14, log-odds",
      round(edge, 4), "temperature", round(edge / log(3) - 2, 2))
print("\npharmacist: weights are doublings: -2 +3 +2 -1 = 2, odds", 2**2, "chance", 2**2 / (1 + 2**2),
      " without fever: -1, odds", 2**-1, "chance", round(0.5 / 1.5, 4), "before any sign", 1 / 5)
print("practice: start -3, 0.8 per hour: 0, 2, 5 hours:", [round(float(chance(-3 + 0.8 * h)), 4) for h in (0, 2, 5)],
      "log-odds", [round(-3 + 0.8 * h, 1) for h in (0, 2, 5)], "odds", [round(exp(-3 + 0.8 * h), 4) for h in (0, 2, 5)],
      "even at", 3 / 0.8, "factor", round(exp(0.8), 4))
print("practice: odds tripled from 0.01:", round(3 / 99 / (1 + 3 / 99), 4), "from 0.5:", 0.75, "from 0.98:", round(3 * 49 / (1 + 3 * 49), 4))
print("practice: chance 0.2: odds", 0.25, "log-odds", round(log(0.25), 4), " 0.8:", round(log(4), 4))
print("practice: false alarm 1, missed 9: threshold", 0.1, " log-odds", round(log(1 / 9), 4))

# The truth is logistic, but rows are few: 20 inputs, 200 rows, 200 times; the fit against the true chances.
rng, said, true, off = np.random.default_rng(0), [], [], 0
for _ in range(200):
    X = np.column_stack([np.ones(200), rng.normal(size=(200, 20))])
    truth = np.array([0.0] + [0.5] * 20)
    y = rng.random(200) < chance(X @ truth)
    w = np.zeros(21)
    for _ in range(12):
        p = chance(X @ w)
        w += np.linalg.solve(X.T @ (X * (p * (1 - p))[:, None]), X.T @ (y - p))
    off += w[1:].mean() / 200
    new = np.column_stack([np.ones(1000), rng.normal(size=(1000, 20))])
    p = chance(new @ w)
    said.append(p[p > 0.9])
    true.append(chance(new @ truth)[p > 0.9])
print("20 inputs, 200 rows: mean weight", round(off, 2), "instead of 0.5; chances above 0.9: said",
      round(float(np.concatenate(said).mean()), 3), "true", round(float(np.concatenate(true).mean()), 3))
