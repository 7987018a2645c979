"""Recomputes every number of the page's hand-worked section."""

import numpy as np

# Pooling: the largest of each block of 2 by 2
m = np.array([[0, 2, 1, 0], [3, 9, 4, 1], [0, 5, 8, 2], [1, 0, 2, 6]])
print("pooled", m.reshape(2, 2, 2, 2).max((1, 3)).tolist())

# How wide one number of the third layer sees, going backward
w = 1
for name, k, s in (("conv 3", 3, 1), ("pool 2", 2, 2), ("conv 2", 3, 1), ("pool 1", 2, 2), ("conv 1", 3, 1)):
    before = (w - 1) * s + k
    print("back through", name, ":", w, "->", before)
    w = before
print("three convolutions without pooling:", 1 + 2 + 2 + 2)

# The whole network
field = step = 1
size, channels, total = 24, 1, 0
print("\nstation  shape  parameters  field  step")
for name, k, s, out in (
    ("conv 1", 3, 1, 4), ("pool 1", 2, 2, 0), ("conv 2", 3, 1, 10),
    ("pool 2", 2, 2, 0), ("conv 3", 3, 1, 16)):
    count = out * (channels * k * k + 1)
    print(name, f"field {field} + {k - 1} * {step} = {field + (k - 1) * step}", end="; ")
    field, step, size = field + (k - 1) * step, step * s, size // s
    channels, total = out or channels, total + count
    print((channels, size, size), count, "step", step)
print("global pool", (channels,), "dense (3,)", 3 * (channels + 1))
print("together", total + 3 * (channels + 1))
print("one kernel of conv 2:", 4 * 9, "weights; pixels:", 24 * 24)
print("dense network", 4 * (576 + 1), "+", 3 * (4 + 1), "=", 4 * 577 + 3 * 5)
print("48 by 48 pictures: dense", 48 * 48, "inputs,", 4 * (48 * 48 + 1) + 15)

# A row of six, moved by one pixel
print()
for at in (0, 1, 2):
    row = np.zeros(6, int)
    row[at] = 9
    print("row", row, "pooled", row.reshape(3, 2).max(1))

# In how many ways each of the 18 pixels reaches the number
ways = np.ones(1, int)
for kernel, gap in ((3, 1), (2, 1), (3, 2), (2, 2), (3, 4)):
    taps = np.zeros((kernel - 1) * gap + 1, int)
    taps[::gap] = 1
    ways = np.convolve(ways, taps)
print("\nways", ways.tolist(), "sum", ways.sum())
print("middle 10 of 18:", ways[4:14].sum(), "of 108 =", f"{100 * ways[4:14].sum() / 108:.0f} %")
print("in two dimensions: corner", ways[0] ** 2, "middle", ways[8] ** 2)
