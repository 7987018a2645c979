"""Transfer from scratch in NumPy: 40 known masons' marks, then five new ones with few pictures."""

from itertools import combinations

import numpy as np

POINTS = np.array([(r, c) for r in (2.5, 5.5, 8.5) for c in (2.5, 5.5, 8.5)])
MARKS = list(combinations(combinations(range(9), 2), 3))  # three of 36 strokes: 7,140 marks
PIXELS = np.moveaxis(np.mgrid[:12, :12], 0, -1).reshape(144, 1, 2)


def pictures(marks, n, rng):  # n of each mark: moved, with shaky ends, and noisy
    x, y = [], np.repeat(range(len(marks)), n)
    for mark in marks[y]:
        ends = POINTS[list(MARKS[mark])] + 0.4 * rng.normal(size=(3, 2, 2)) + rng.uniform(-1.5, 1.5, 2)
        dots = np.linspace(ends[:, 0], ends[:, 1], 8).reshape(24, 2)
        ink = 1.3 - np.sqrt(((PIXELS - dots) ** 2).sum(2).min(1))  # by the distance to a stroke
        x.append(ink.clip(0, 1) + 0.2 * rng.normal(size=144))
    return np.array(x), y


def features(body, x):
    for w, b in body:
        x = np.maximum(x @ w + b, 0)
    return x


def train(body, k, x, y, steps, rate, rng, frozen=False):  # a new head for k classes on a body
    kept, x = (body, features(body, x)) if frozen else ([], x)
    net = [[p.copy() for p in pair] for pair in body[len(kept) :]] + [[np.zeros((32, k)), np.zeros(k)]]
    memory = [[0 * p for p in pair] for pair in net]
    goal = np.eye(k)[y]
    for rows in rng.integers(0, len(x), (steps, 20)):  # SGD with momentum 0.9 on batches of 20
        seen = [x[rows]]
        for w, b in net[:-1]:
            seen.append(np.maximum(seen[-1] @ w + b, 0))
        p = np.exp(seen[-1] @ net[-1][0] + net[-1][1])  # scores stay small here
        d = (p / p.sum(1, keepdims=True) - goal[rows]) / 20
        for j in reversed(range(len(net))):
            slopes, d = (seen[j].T @ d, d.sum(0)), d @ net[j][0].T * (seen[j] > 0) if j else None
            for p, m, slope in zip(net[j], memory[j], slopes):
                p -= rate * np.add(0.9 * m, slope, out=m)  # m becomes 0.9 m + slope
    return kept + net


def right(net, x, y):
    return np.mean((features(net[:-1], x) @ net[-1][0] + net[-1][1]).argmax(1) == y)


if __name__ == "__main__":
    chosen = (rng := np.random.default_rng(0)).choice(7140, 45, replace=False)
    (x, y), test = (pictures(chosen[:5], n, rng) for n in (100, 200))
    start = [[rng.normal(0, np.sqrt(2 / a), (a, b)), np.zeros(b)] for a, b in ((144, 64), (64, 32))]
    body = train(start, 40, *pictures(chosen[5:], 40, rng), 1000, 0.02, rng)[:-1]
    for n in (2, 100):
        i = np.flatnonzero(np.arange(500) % 100 < n)
        print(n, "pictures a mark:", end="")
        for name, base, rate in ("scratch", start, 0.05), ("frozen", body, 0.005), ("tuned", body, 0.02):
            net = train(base, 5, x[i], y[i], 200, rate, rng, frozen=name == "frozen")
            print(f" {name} {right(net, *test):.3f}", end="\n" if name == "tuned" else ",")
