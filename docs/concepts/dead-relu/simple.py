"""Recomputes every number of the page's hand-worked section."""

import numpy as np

tiles = np.array([[1.0, 0.2], [0.4, 1.0], [0.8, 0.4], [0.6, 0.6]])  # A, B, C, D
w, b = np.array([1.0, -1.0]), 0.1


def show(title, w, b):
    sums = tiles @ w + b
    print(title, "weights", np.round(w, 4), "bias", round(float(b), 4), "sums", np.round(sums, 4))
    return sums


def gradient(sums, signal, leak=0.0):
    """Signal times slope times input, averaged over the four tiles."""
    push = signal * np.where(sums > 0, 1.0, leak)
    return (push[:, None] * tiles).mean(0), push.mean()


z = show("start:", w, b)
gw, gb = gradient(z, 1)
print("gradient: weights", np.round(gw, 4), "bias", gb, " over three tiles:", 1.0 + 0.8 + 0.6, 0.2 + 0.4 + 0.6)
show("rate 0.1:", w - 0.1 * gw, b - 0.1 * gb)
w, b = w - gw, b - gb
z = show("rate 1:", w, b)
gw, gb = gradient(z, -1)
print("signals turn to -1: ReLU gradient", np.abs(gw), abs(gb))
print("the bias must rise by more than", round(float(-z.max()), 4), "to above", round(float(b - z.max()), 4))

gw, gb = gradient(z, -1, leak=0.01)
print("\nLeakyReLU: gradient", np.round(gw, 4), round(float(gb), 4), " means of the inputs", tiles.mean(0))
gain = -(gw @ tiles[0] + gb)
print("parts 1 *", 0.007, ", 0.2 *", 0.0055, "=", round(0.2 * 0.0055, 4))
print("tile A's sum rises by", round(float(gain), 4), "a step;", round(float(-z.max() / gain), 1), "steps at rate 1")
for rate in (1, 0.1):
    v, c, steps = w.copy(), b, 0
    while (tiles @ v + c).max() <= 0:
        gv, gc = gradient(tiles @ v + c, -1, leak=0.01)
        v, c, steps = v - rate * gv, c - rate * gc, steps + 1
    print("counted, rate", rate, ":", steps, "steps")

print("\non for 2 % of rows, off in a batch of 32: 0.98 ** 32 =", round(0.98**32, 4))
print("in a batch of 256: 0.98 ** 256 =", round(0.98**256, 4), " on for", round(0.02 * 2000), "of 2000 rows, 0.02")
print("60 such units in a layer look like", round(60 * 0.98**32, 1), "dead ones;", round(100 * 0.98**32), "percent")
print("an earlier layer makes A's first input 2.5: sum", round(2.5 * w[0] + 0.2 * w[1] + b, 4),
      "from", round(2.5 * w[0], 4), round(0.2 * w[1], 4), round(b, 4))
print("tile A again: sum", round(float(tiles[0] @ w + b), 4))
