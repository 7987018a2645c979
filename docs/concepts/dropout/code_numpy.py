"""Inverted dropout from scratch: forward, backward, all masks, and chance."""

from itertools import product

import numpy as np


def dropout(h, rate, rng, training=True):
    """h of any shape. Returns the output and the mask it used."""
    if not training or rate == 0:
        return h, np.ones_like(h)
    mask = (rng.random(h.shape) >= rate).astype(float)  # 1 keeps, 0 drops
    return h * mask / (1 - rate), mask


def backward(gradient, mask, rate):
    """The gradient passes the same gates, with the same scaling."""
    return gradient * mask / (1 - rate)


h, w = np.array([2.0, 4, 1, 3]), np.array([1.0, -1, 2, 1])

mask = np.array([1.0, 0, 1, 1])
out = h * mask / (1 - 0.5)
print("mask 1011:", out.tolist(), "score", float(w @ out))
print("gradient for the activations", (backward(w, mask, 0.5) + 0.0).tolist())

scores = [float(w @ (h * m / 0.5)) for m in product((0, 1), repeat=4)]
print("the 16 scores", [round(s) for s in sorted(scores)])
print("mean", np.mean(scores), "variance", np.var(scores))

rng = np.random.default_rng(0)
print("prediction:", float(w @ dropout(h, 0.5, rng, training=False)[0]))

many, _ = dropout(np.ones(1_000_000), 0.2, rng)
print(f"rate 0.2, a million ones: {np.mean(many == 0):.2f} zeros,",
      f"kept ones are {many.max():.2f}, mean {many.mean():.2f}")
