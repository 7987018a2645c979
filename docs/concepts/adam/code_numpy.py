"""Adam and AdamW from scratch."""

import numpy as np


def adam(slope, w, rate, steps, l2=0.0, decay=0.0):
    """`slope(w, t)`: the slopes at step t. Returns the path."""
    w = np.array(w, dtype=float)
    m, v, path = np.zeros_like(w), np.zeros_like(w), [w]
    for t in range(1, steps + 1):
        g = slope(w, t) + l2 * w  # L2: the penalty joins the slope ...
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g**2
        m_fair = m / (1 - 0.9**t)  # bias correction
        v_fair = v / (1 - 0.999**t)
        step = m_fair / (np.sqrt(v_fair) + 1e-8)
        w = w - rate * step - rate * decay * w  # ... decoupled: it does not
        path.append(w)
    return np.array(path)


def momentum(slope, w, rate, steps, beta):
    w, v = np.array(w, dtype=float), 0
    for t in range(1, steps + 1):
        v = beta * v + slope(w, t)
        w = w - rate * v
    return w


def show(name, w):
    print(f"{name:20}", " ".join(f"{x:7.4f}" for x in np.ravel(w)))


# By hand: the slopes 4, 2, -1, and the same a thousand times as large.
stream = np.array([[4.0, 4000.0], [2.0, 2000.0], [-1.0, -1000.0]])
path = adam(lambda w, t: stream[t - 1], [5.0, 5.0], rate=0.1, steps=3)
show("moves, first", -np.diff(path[:, 0]))
show("moves, second", -np.diff(path[:, 1]))

# A loud weight and a quiet one, each 1 away from its best value, 0.
curvature = np.array([1000.0, 0.001])


def bowl(w, t):
    return curvature * w


show("plain, step 400", momentum(bowl, [1, 1], 0.0019, 400, 0.0))
show("momentum, step 400", momentum(bowl, [1, 1], 0.0019, 400, 0.9))
path = adam(bowl, [1, 1], rate=0.05, steps=200)
for step in (1, 10, 100, 200):
    show(f"Adam, step {step}", path[step])

# Decay 0.1 on slopes that only flip: +-10 for one weight, +-0.01 for the other.
flip = np.array([10.0, 0.01])
for name, how in (("L2", {"l2": 0.1}), ("decoupled", {"decay": 0.1})):
    path = adam(lambda w, t: flip * (-1) ** t, [1, 1], 0.001, 1000, **how)
    show(f"{name}, step 1000", path[-1])
