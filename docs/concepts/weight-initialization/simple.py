"""Recomputes every number of the page's hand-worked section."""

from itertools import product

import numpy as np

X, TARGET, RATE = np.array([1.0, 2.0]), 1.0, 0.1


def walk(w, v, steps, b=0.0):
    """Two ReLU hidden units, one output, half the squared error; weights after each step."""
    w, v, b = np.array(w), np.array(v), np.full(2, b) if np.isscalar(b) else np.array(b)
    rows = []
    for _ in range(steps + 1):
        h = np.maximum(w @ X + b, 0)
        error = v @ h - TARGET
        dv, dh = error * h, error * v * (h > 0)
        rows.append((w, v, h, error, dv, np.outer(dh, X), b))
        w, v, b = w - RATE * np.outer(dh, X), v - RATE * dv, b - RATE * dh
    return rows


for name, w in (("equal", [[0.5, 0.5], [0.5, 0.5]]), ("different", [[0.5, 0.5], [1.0, 0.0]])):
    print(name)
    for k, (w, v, h, error, dv, dw, _) in enumerate(walk(w, [0.5, 0.5], 3)):
        print("  step", k, "hidden", h.round(4), "output", round(v @ h, 4), "error", round(error, 4))
        print("    slopes: output weights", dv.round(4), "A", dw[0].round(4), "B", dw[1].round(4))
        print("    weights: A", w[0].round(4), "B", w[1].round(4), "out", v.round(4))

print("\nsums of four weights, each +1 or -1, inputs 1")
sums = np.array([sum(signs) for signs in product((1, -1), repeat=4)])
for s in np.unique(sums):
    print("  sum", s, "times", np.sum(sums == s), "square", s**2, "all", np.sum(sums == s) * s**2)
print("total", np.sum(sums**2), "of", len(sums), "mean square", np.mean(sums**2))
print("typical size", np.sqrt(np.mean(sums**2)))
relu = np.maximum(sums, 0)
print("after ReLU: total", np.sum(relu**2), "mean square", np.mean(relu**2))
for size in (0.25, 0.5, 1.0):
    print("weights", size, "mean square", size**2 * 4, "ten layers", (size**2 * 4) ** 10)
print("He for four inputs: variance", 2 / 4, "weight", round(np.sqrt(0.5), 4))
print("  mean square of the sum", 4 * 0.5, "after ReLU", 4 * 0.5 / 2)
print("root mean square halved ten times", 0.5**10, "1 in", 2**10)

print("\nall zero")
w, v, h, error, dv, dw, b = walk(np.zeros((2, 2)), [0.0, 0.0], 0)[0]
print("  hidden", h, "output", v @ h, "error", error, "slopes", dv, dw.tolist())
print("zero weights, biases 0.1 and 0.2")
for k, (w, v, h, error, dv, dw, b) in enumerate(walk(np.zeros((2, 2)), [0.0, 0.0], 2, [0.1, 0.2])):
    print("  step", k, "hidden", h.round(5), "error", round(error, 4), "out", v.round(5))
    print("    slopes out", dv.round(4), "A", dw[0].round(5), "B", dw[1].round(5))
print("random hidden weights, output weights zero")
for k, (w, v, h, error, dv, dw, b) in enumerate(walk([[0.5, 0.5], [1.0, 0.0]], [0.0, 0.0], 1)):
    print("  step", k, "hidden", h, "error", round(error, 4), "out", v.round(4), dw.round(4).tolist())
