"""Attention from scratch, whole and in blocks of keys."""

import numpy as np


def attention(Q, K, V, mask=None):
    """Q (n_q, d_k), K (n_k, d_k), V (n_k, d_v); mask: True = may be used."""
    scores = Q @ K.T / np.sqrt(Q.shape[-1])  # (n_q, n_k)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    # Subtracting the largest score changes no weight and avoids overflow.
    scores = scores - scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores)
    weights = weights / weights.sum(axis=-1, keepdims=True)  # rows sum to 1
    return weights @ V, weights  # (n_q, d_v), (n_q, n_k)


def in_blocks(Q, K, V, size):
    """The same output, never holding all weights, as FlashAttention does."""
    top = np.full((len(Q), 1), -np.inf)  # largest score so far, per query
    total, mix = np.zeros((len(Q), 1)), np.zeros((len(Q), V.shape[1]))
    for i in range(0, len(K), size):
        s = Q @ K[i : i + size].T / np.sqrt(Q.shape[-1])
        new = np.maximum(top, s.max(axis=1, keepdims=True))
        e, shrink = np.exp(s - new), np.exp(top - new)  # shrink the old sums
        total = shrink * total + e.sum(axis=1, keepdims=True)
        mix = shrink * mix + e @ V[i : i + size]
        top = new
    return mix / total


def show(name, x):
    print(f"{name:18}", np.array2string(x, precision=4, floatmode="fixed"))


q = np.array([[2.0, 0, 2, 0]])
K = np.array([[2.0, 0, 1, 0], [1, 0, 1, 0], [0, 2, 0, 2]])  # dog, mouse, spoon
V = np.array([[10.0, 0], [0.0, 10], [10.0, 10]])
out, w = attention(q, K, V)
show("by hand: weights", w[0])
show("by hand: output", out[0])
out, w = attention(q, K, V, mask=np.array([[False, True, True]]))
show("dog masked: w", w[0])
show("dog masked: output", out[0])

random = np.random.default_rng(0)
Q, K, V = (random.standard_normal(s) for s in ((4, 16), (600, 16), (600, 3)))
out, w = attention(Q, K, V)
show("4 on 600: row 0", out[0])
show("in blocks of 100", in_blocks(Q, K, V, 100)[0])
shuffled = random.permutation(600)
show("keys shuffled", attention(Q, K[shuffled], V[shuffled])[0][0])
show("row sums", w.sum(axis=1))

for n in (500, 1000, 2000):
    x = random.standard_normal((n, 16))
    print(f"n = {n}: the weights take {attention(x, x, x)[1].nbytes:,} bytes")
