"""The whole network from scratch: one house, untrained weights, every shape."""
import numpy as np


def conv(x, w, b):
    """x (C, n, n), w (D, C, 3, 3), b (D,), a rim of zeros -> (D, n, n)"""
    x = np.pad(x, [(0, 0), (1, 1), (1, 1)])
    seen = np.lib.stride_tricks.sliding_window_view(x, (3, 3), axis=(1, 2))
    return np.einsum("cijuv,dcuv->dij", seen, w) + b[:, None, None]


def pool(x):
    """The largest of each block of 2 by 2: (C, n, n) -> (C, n/2, n/2)"""
    C, n, _ = x.shape
    return x.reshape(C, n // 2, 2, n // 2, 2).max((2, 4))


def relu(x):
    return np.maximum(x, 0)


rng = np.random.default_rng(3)
sizes = [(4, 1, 3, 3), (10, 4, 3, 3), (16, 10, 3, 3), (3, 16)]
W = [rng.standard_normal(s) * np.sqrt(2 / np.prod(s[1:])) for s in sizes]
B = [np.zeros(s[0]) for s in sizes]


def network(x, show=False):
    steps = [("picture", x)]
    for i in range(3):
        steps.append((f"conv {i + 1}, ReLU", relu(conv(steps[-1][1], W[i], B[i]))))
        if i < 2:
            steps.append((f"pool {i + 1}", pool(steps[-1][1])))
    steps.append(("global pool", steps[-1][1].max((1, 2))))
    steps.append(("dense: scores", W[3] @ steps[-1][1] + B[3]))
    if show:
        for name, y in steps:
            print(f"{name:14} {y.shape}")
    return steps[-1][1]


house = np.zeros((1, 24, 24))
house[0, 12, 6:18] = house[0, 17, 6:18] = 1  # eaves and ground
house[0, 12:18, [6, 17]] = 1  # walls
for i in range(6):
    house[0, 7 + i, [11 - i, 12 + i]] = 1  # roof

scores = network(house, show=True)
print("parameters", sum(w.size + b.size for w, b in zip(W, B)))
print("scores", scores.round(3).tolist())
wide = np.pad(house, [(0, 0), (8, 8), (8, 8)])  # 40 by 40: more room to move
start = network(wide)
for d in (0, 1, 2, 3, 4):
    moved = network(np.roll(wide, d, axis=2))
    print(f"moved by {d}:", moved.round(3).tolist(), np.allclose(moved, start))
