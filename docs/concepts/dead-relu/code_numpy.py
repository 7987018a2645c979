"""One ReLU unit, four tiles: how it dies, and what a leak changes."""

import numpy as np

tiles = np.array([[1.0, 0.2], [0.4, 1.0], [0.8, 0.4], [0.6, 0.6]])


def step(w, b, signal, rate, leak):
    """`signal` is what the layers above ask for: +1 is "put out less", -1 is "more"."""
    sums = tiles @ w + b
    slope = np.where(sums > 0, 1.0, leak)
    grad_w = (signal * slope[:, None] * tiles).mean(axis=0)
    grad_b = (signal * slope).mean()
    return w - rate * grad_w, b - rate * grad_b, grad_w, grad_b


for name, leak in (("ReLU", 0.0), ("LeakyReLU", 0.01)):
    w, b = np.array([1.0, -1.0]), 0.1
    print(name)
    for signal in (1, -1, -1):
        on = int((tiles @ w + b > 0).sum())
        w, b, grad_w, grad_b = step(w, b, signal, rate=1.0, leak=leak)
        grads = " ".join(f"{abs(g):.4f}" for g in (*grad_w, grad_b))
        print(f"  on for {on} of 4, size of gradient {grads}, bias now {b:.4f}")
    steps = 0
    while (tiles @ w + b > 0).sum() == 0 and steps < 1000:
        w, b, *_ = step(w, b, -1, rate=1.0, leak=leak)
        steps += 1
    back = f"on again after {steps + 2} steps" if steps < 1000 else "still off after 1,000 steps"
    print("  " + back)
