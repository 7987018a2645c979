"""Residual blocks from scratch: forward and backward, beside plain ones."""

import numpy as np


def relu(h):
    return np.maximum(h, 0)


def forward(h, blocks, skip):
    inputs = []  # what each block took in, for the way back
    for W, b in blocks:
        inputs.append(h)
        branch = relu(h) @ W + b
        h = h + branch if skip else branch
    return h, inputs


def backward(slope, blocks, inputs, skip):
    """From the slope of the loss for the output to all the others."""
    grads = []
    for (W, b), h in zip(blocks[::-1], inputs[::-1]):
        grads.append((relu(h).T @ slope, slope.sum(0)))
        through = (slope @ W.T) * (h > 0)  # back through the branch
        slope = slope + through if skip else through  # and along the skip
    return slope, grads[::-1]


# By hand: one number, four blocks
four = [(np.array([[w]]), np.zeros(1)) for w in (0.5, 0.2, 0.4, -0.1)]
for name, skip in ("plain", False), ("residual", True):
    y, inputs = forward(np.array([[2.0]]), four, skip)
    slope, grads = backward(np.ones((1, 1)), four, inputs, skip)
    first = grads[0][0].item()
    print(f"{name:8} out {y.item():7.3f}  slope {slope.item():7.3f}"
          f"  for the first weight {first:7.3f}")

# Thirty blocks of width 32 on 64 random rows, loss: half the mean square
rng = np.random.default_rng(0)
x, target = rng.normal(size=(64, 32)), rng.normal(size=(64, 32))
weights = rng.normal(0, np.sqrt(2 / 32), (30, 32, 32))
for name, skip, scale in (
    ("plain He", False, 1),
    ("plain small", False, 1 / np.sqrt(30)),
    ("residual", True, 1 / np.sqrt(30)),
):
    blocks = [(scale * W, np.zeros(32)) for W in weights]
    y, inputs = forward(x, blocks, skip)
    loss = 0.5 * ((y - target) ** 2).mean()
    slope, grads = backward((y - target) / y.size, blocks, inputs, skip)
    size = np.sqrt((y**2).mean())
    print(f"{name:11} loss {loss:.3f} size {size:.1e}"
          f" W1 {np.linalg.norm(grads[0][0]):.1e}"
          f" W30 {np.linalg.norm(grads[-1][0]):.1e}"
          f" input {np.linalg.norm(slope):.1e}")
