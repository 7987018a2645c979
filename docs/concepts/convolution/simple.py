"""Recomputes every number of the page's hand-worked section."""

import numpy as np

KERNEL = np.array([[-1, 0, 1]] * 3)


def window(left, right):
    """A dark wall (1) with a lit window (5) in rows 2 to 4, columns left to right."""
    x = np.ones((5, 5), int)
    x[1:4, left - 1 : right] = 5
    return x


def scores(x, padding=0, stride=1):
    x = np.pad(x, padding)
    starts = range(0, len(x) - 2, stride)
    return np.array([[(x[i : i + 3, j : j + 3] * KERNEL).sum() for j in starts] for i in starts])


x = window(2, 4)
print("picture\n", x)
patch = x[:3, :3]
print("first patch\n", patch, "\nproducts\n", patch * KERNEL)
left, right = patch[:, 0], patch[:, 2]
print("right column", right, right.sum(), "left column", left, left.sum())
print("score", (patch * KERNEL).sum(), "with bias -9:", (patch * KERNEL).sum() - 9)
for i in range(3):
    print(f"rows {i + 1} to {i + 3}: column sums", x[i : i + 3].sum(0), "scores", scores(x)[i])

print("\nzero padding 1: shape", scores(x, padding=1).shape, "\n", scores(x, padding=1))
print("a bare wall, zero padding 1\n", scores(np.ones((5, 5), int), padding=1))
print("stride 2\n", scores(x, stride=2))
print("parameters: kernel", KERNEL.size, "+ 1 =", KERNEL.size + 1)
print("dense 25 to 9:", 25 * 9, "+ 9 =", 25 * 9 + 9)

for column in (3, 4):
    slit = window(column, column)
    print(f"\nslit in column {column}: column sums of rows 1 to 3, 2 to 4", slit[:3].sum(0), slit[1:4].sum(0))
    print("every place\n", scores(slit), "\nevery second place\n", scores(slit, stride=2))
