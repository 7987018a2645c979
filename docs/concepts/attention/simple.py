"""Recomputes every number of the page's hand-worked section."""

import numpy as np


def softmax(scores):
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def show(x, places=4):
    return " ".join(f"{v:.{places}f}" for v in np.ravel(x))


query = np.array([2.0, 0.0, 2.0, 0.0])  # alive, kitchen, furry, metal
keys = np.array([[2.0, 0, 1, 0], [1.0, 0, 1, 0], [0.0, 2, 0, 2]])  # dog, mouse, spoon
values = np.array([[10.0, 0], [0.0, 10], [10.0, 10]])
scores = keys @ query
print("query times key, entry by entry:", (keys * query).tolist())
print("scores", show(scores, 0))

for name, divisor in (("not divided", 1), ("divided by 2", 2), ("divided by 4", 4)):
    s = scores / divisor
    w = softmax(s)
    print(f"\n{name}: {show(s, 1)}")
    print("  exp", show(np.exp(s), 3), "sum", show(np.exp(s).sum(), 3))
    print("  weights", show(w), "sum", show(w.sum(), 1))
    print("  three decimals", show(w, 3))
    print("  dog mouse spoon parts", (w[:, None] * values).round(3).tolist())
    print("  output", show(w @ values, 3))
first, second = round(np.exp(2.0), 1), round(np.exp(1.0), 1)
print("\nfirst against second weight:", first, "undivided,", second, "divided")

print("\n2,000 draws for each width")
print("width  spread  largest of 10 weights: raw, over root, over width")
random = np.random.default_rng(0)
for d in (4, 16, 64, 256, 1024):
    q, k = random.standard_normal((2000, d)), random.standard_normal((2000, 10, d))
    s = np.einsum("td,tkd->tk", q, k)
    top = [softmax(s / c).max(axis=1).mean() for c in (1, d**0.5, d)]
    print(d, f"{s.std():.1f}", show(top, 2))

print("\nscores -100 -100 -100: weights", show(softmax(np.full(3, -100.0)), 3))
w, v = np.array([0.9, 0.1]), np.array([[0.1, 0.0], [0.0, 8.0]])
print("weights 0.9 0.1 on values (0.1, 0) (0, 8):", end=" ")
print("parts", show(w[:, None] * v, 2), "output", show(w @ v, 2))
