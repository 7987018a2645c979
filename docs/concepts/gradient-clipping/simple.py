"""Recomputes every number of the page's hand-worked section."""

import math

import numpy as np


def by_norm(g, cap):
    return g * min(1, cap / np.linalg.norm(g))


def by_value(g, cap):
    return np.clip(g, -cap, cap)


def angle(u, v):
    return math.degrees(math.acos(min(1, u @ v / np.linalg.norm(u) / np.linalg.norm(v))))


row = np.array([8, 4, 1])  # km, floors, and 1 for the constant
prices = np.array([2.0, 1.0, 4.0])
print("prediction", prices @ row, " 2 * 8 =", 2 * 8)
CAP, RATE = 9, 0.001
healthy = 2 * (24 - 24.5) * row
spike = 2 * (24 - 24.5 * 60) * row
print("truth", 24.5, " typed", 24.5 * 60, " errors", 24 - 24.5, 24 - 1470, " doubled", 2 * (24 - 1470))
for name, g in (("healthy", healthy), ("spike", spike), ("both", healthy + spike)):
    print(f"\n{name}: gradient", *g, " norm", np.linalg.norm(g))
    print(f"  squares {g * g} sum {g @ g:.0f}  scale {min(1, CAP / np.linalg.norm(g)):.6f}")
    for way, h in (("no clipping", g), ("by norm", by_norm(g, CAP)), ("by value", by_value(g, CAP))):
        after = prices - RATE * h
        print(f"  {way}: {h.round(4)} norm {np.linalg.norm(h):.2f} angle {angle(g, h):.1f}",
              f"moves {(-RATE * h).round(4)} prices {after.round(4)}",
              f"prediction {after @ row:.3f}")

print("\nby value: 8 * 9 + 4 * 9 + 1 * 9 =", 8 * 9 + 4 * 9 + 9, " 3 * 81 =", 3 * 81,
      " norm", round(math.sqrt(243), 3), " cosine", round(117 / (9 * math.sqrt(243)), 3))
tensors = np.concatenate([by_norm(spike[:2], CAP), by_norm(spike[2:], CAP)])
print("\nnorms of the two tensors:", f"{np.linalg.norm(spike[:2]):.0f}", np.linalg.norm(spike[2:]))
print("scales:", f"{CAP / np.linalg.norm(spike[:2]):.6f} {CAP / abs(spike[2]):.6f}")
print("each tensor by its own norm:", tensors.round(2), "norm", round(np.linalg.norm(tensors), 2),
      "angle", round(angle(spike, tensors), 1), "prediction",
      round((prices - RATE * tensors) @ row, 3))
print("tiny:", by_norm(np.array([1e-9]), CAP), by_value(np.array([1e-9]), CAP))
print("pieces of the prediction:", 8 * 25.136, 4 * 12.568, "and", 8 * 2.008, 4 * 1.004)
print("dog: 24 and 7, norm", math.hypot(24, 7), by_norm(np.array([24.0, 7]), 5), by_value(
    np.array([24.0, 7]), 5), "angles", round(math.degrees(math.atan2(7, 24)), 1), 45)


def adam(gradients, rate=0.001, b1=0.9, b2=0.999):
    m = v = 0
    steps = []
    for t, g in enumerate(gradients, 1):
        m, v = b1 * m + (1 - b1) * g, b2 * v + (1 - b2) * g * g
        steps.append(rate * (m / (1 - b1**t)) / (math.sqrt(v / (1 - b2**t)) + 1e-8))
    return steps


for g in (9, 0.09):
    print(f"Adam, gradient {g} at every step:", [f"{s:.6f}" for s in adam([g] * 4)])
gradients = [1] * 2000 + [100] + [1] * 200
steps = adam(gradients)
print("Adam, 2000 gradients of 1, then 100, then 1 again")
for i in (1999, 2000, 2001, 2010, 2020, 2050, 2100, 2200):
    print(f"  step {i + 1}: gradient {gradients[i]}, moves {steps[i]:.5f}")
v = 0.999 * (1 - 0.999**2000) + 0.001 * 100**2  # before bias correction
root = math.sqrt(v / (1 - 0.999**2001))
print("shares 0.9 and 0.999;  m: 0.9 * 1 + 0.1 * 100 =", 0.9 + 10, " corrected v^0.5", round(root, 2), " ratio", round(10.9 / root, 2))
print("usual gradient 0.01, then 1, clipped to 1: moves", f"{adam([0.01] * 2000 + [1])[-1]:.5f}")
v = 0.999**100 * v + 1 - 0.999**100
print("corrected v^0.5 100 steps later", round(math.sqrt(v / (1 - 0.999**2101)), 2))
print("mean of nine 10s and one 60:", (9 * 10 + 60) / 10, " pulls 9 * 5 =", 9 * 5,
      " rest: 10 + 5 / 9 =", round(10 + 5 / 9, 2))
