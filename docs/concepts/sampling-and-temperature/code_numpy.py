"""Temperature, top-k and top-p from scratch, then ten thousand draws."""

import numpy as np

WORDS = ["hot", "good", "ready", "cold", "purple"]
logits = np.array([3.0, 2.0, 1.0, 0.0, -2.0])  # shape (5,): one per word


def softmax(z):
    powers = np.exp(z - z.max())  # the largest becomes 0: no overflow
    return powers / powers.sum()


def top_k(p, k):
    """Keep the k likeliest words and make them add up to 1 again."""
    kept = np.zeros_like(p)
    best = np.argsort(-p, kind="stable")[:k]
    kept[best] = p[best]
    return kept / kept.sum()


def top_p(p, share):
    """Keep the fewest likeliest words whose chances reach the share."""
    order = np.argsort(-p, kind="stable")
    running = np.cumsum(p[order])
    return top_k(p, 1 + np.sum(running < share))


print("chances have the shape", softmax(logits).shape)
print(" " * 15 + "".join(f"{w:>8}" for w in WORDS))


def show(name, p):
    print(f"{name:15}" + "".join(f"{x:8.4f}" for x in p))


for T in (0.5, 1, 2):
    p = softmax(logits / T)
    show(f"T {T}", p)
    show("  top-k 3", top_k(p, 3))
    show("  top-p 0.8", top_p(p, 0.8))

dice = np.random.default_rng(0)
print("\n10,000 draws")
for name, p in (
    ("T 1", softmax(logits)),
    ("T 2", softmax(logits / 2)),
    ("T 2, top-p 0.8", top_p(softmax(logits / 2), 0.8)),
):
    drawn = dice.choice(5, size=10_000, p=p)
    counts = np.bincount(drawn, minlength=5)
    print(f"{name:15}" + "".join(f"{n:8}" for n in counts))
print("greedy:", WORDS[np.argmax(logits)], "every time")
