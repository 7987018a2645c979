"""One function; self-, causal and cross-attention differ only in what goes in."""

import numpy as np


def attention(Q, K, V, mask=None):
    """Q (n_q, d_k), K (n_k, d_k), V (n_k, d_v); mask: True = may be used."""
    scores = Q @ K.T / np.sqrt(Q.shape[-1])  # (n_q, n_k)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights @ V, weights  # (n_q, d_v), (n_q, n_k)


def show(name, x):
    print(f"{name} {x.shape}")
    print(" ", np.array2string(x, precision=3, floatmode="fixed", prefix="  "))


X = np.array([[1.0, 0], [2, 0], [0, 1]])  # The, cat, sat
W_Q = np.array([[1.0, 0], [2, 1]])
W_K = np.eye(2)
W_V = np.array([[1.0, 0], [0, 3]])


def self_attention(x, mask=None):
    return attention(x @ W_Q, x @ W_K, x @ W_V, mask)


out, weights = self_attention(X)
show("self: weights", weights)
show("self: output", out)

causal = np.tril(np.ones((3, 3), dtype=bool))  # True on and below the diagonal
out_causal, weights = self_attention(X, causal)
show("causal: weights", weights)
show("causal: output", out_causal)

queries = np.array([[2.0, 0], [0, 2]])  # Katten, satt
out, weights = attention(queries, X @ W_K, X @ W_V)
show("cross: weights", weights)
show("cross: output", out)

print("\nA longer text: 6 random tokens")
random = np.random.default_rng(0)
Z = random.standard_normal((6, 2))
order = random.permutation(6)
causal = np.tril(np.ones((6, 6), dtype=bool))
for name, mask in (("no mask", None), ("causal", causal)):
    before = self_attention(Z, mask)[0]
    moved = self_attention(Z[order], mask)[0]
    print(f"{name}: shuffled in, shuffled out?", np.allclose(moved, before[order]))
    changed = Z.copy()
    changed[-1] += 1  # another last token
    after = self_attention(changed, mask)[0]
    print(f"{name}: first five unchanged?", np.allclose(after[:5], before[:5]))
