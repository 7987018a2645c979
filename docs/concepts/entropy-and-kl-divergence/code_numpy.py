"""Entropy and KL divergence from scratch, and real codes that approach them."""

import heapq
from itertools import product

import numpy as np


def surprise(q):
    """Bits for each outcome; an outcome with chance 0 costs without end."""
    with np.errstate(divide="ignore"):
        return -np.log2(np.asarray(q, float))


def cost(p, q):
    """Mean bits if outcomes come with chances p and q was believed."""
    p = np.asarray(p, float)
    used = p > 0  # what never happens costs nothing
    return np.sum(p[used] * surprise(q)[used])


def entropy(p):
    return cost(p, p)


def kl(p, q):
    return cost(p, q) - entropy(p)


def huffman(p):
    """Numbers of questions in the best order: join the two rarest, repeat."""
    questions = np.zeros(len(p), int)
    heap = [(chance, i, [i]) for i, chance in enumerate(p)]
    heapq.heapify(heap)
    while len(heap) > 1:
        a, _, left = heapq.heappop(heap)
        b, i, right = heapq.heappop(heap)
        questions[left + right] += 1  # one more question above these
        heapq.heappush(heap, (a + b, i, left + right))
    return questions


fair, loaded = [0.5, 0.5], [0.9, 0.1]
print(f"entropy: fair {entropy(fair):.4f}, loaded {entropy(loaded):.4f}")
print(f"loaded, believed fair: extra {kl(loaded, fair):.4f}")
print(f"fair, believed loaded: extra {kl(fair, loaded):.4f}")
print(f"loaded, believed always heads: extra {kl(loaded, [1, 0]):.4f}")

print("questions per flip, asked in blocks")
for n in (1, 2, 4, 8):
    chances = [np.prod(block) for block in product(loaded, repeat=n)]
    questions = huffman(chances)
    on_loaded, on_fair = np.dot(chances, questions) / n, questions.mean() / n
    print(f"  of {n}: loaded {on_loaded:.3f}, fair {on_fair:.3f}")
