"""The loud-and-quiet bowl, turned by 45 degrees: Adam loses its advantage."""

import numpy as np

loud, quiet = np.array([1.0, 1.0]) / 2**0.5, np.array([-1.0, 1.0]) / 2**0.5
UPRIGHT = np.diag([1000.0, 0.001])
TURNED = 1000 * np.outer(loud, loud) + 0.001 * np.outer(quiet, quiet)


def adam(curvature, w, rate, steps=400):
    m, v = np.zeros(2), np.zeros(2)
    for t in range(1, steps + 1):
        g = curvature @ w
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
        w = w - rate * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
    return w


print("left of 1 in the quiet direction\nafter 400 steps of Adam")
print("  rate   upright   turned")
for rate in (0.003, 0.01, 0.03, 0.1):
    straight = adam(UPRIGHT, np.array([1.0, 1.0]), rate)[1]
    askew = adam(TURNED, loud + quiet, rate) @ quiet  # the same place, turned
    print(f"{rate:6}  {abs(straight):8.4f} {askew:8.4f}")
