"""Recomputes every number of the page's hand-worked section."""

import numpy as np

WORDS = ["The", "cat", "sat"]
X = np.array([[1.0, 0], [2, 0], [0, 1]])  # (3, 2)
W_Q = np.array([[1.0, 0], [2, 1]])
W_K = np.eye(2)
W_V = np.array([[1.0, 0], [0, 3]])
CAUSAL = np.tril(np.ones((3, 3), bool))


def weigh(scores, mask=None):
    scores = scores / np.sqrt(2)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def layer(x, mask=None):
    return weigh((x @ W_Q) @ (x @ W_K).T, mask) @ (x @ W_V)


def show(name, x, places=3):
    print(f"{name}:", "  ".join(" ".join(f"{v:.{places}f}" for v in r) for r in np.atleast_2d(x)))


Q, K, V = X @ W_Q, X @ W_K, X @ W_V
show("queries", Q, 0)
show("keys", K, 0)
show("values", V, 0)
S = Q @ K.T
show("scores", S, 0)
print("root of 2:", round(np.sqrt(2), 3), "and e:", round(np.e, 3))
show("divided", S / np.sqrt(2))
show("powers of e", np.exp(S / np.sqrt(2)))
show("sums", np.exp(S / np.sqrt(2)).sum(axis=1))
W = weigh(S)
show("weights", W)
show("parts of the output for sat", W[2][:, None] * V)
show("outputs", W @ V)
show("sums, causal", (np.exp(S / np.sqrt(2)) * CAUSAL).sum(axis=1))
show("weights, causal", weigh(S, CAUSAL))
show("outputs, causal", layer(X, CAUSAL))

Y = np.array([[2.0, 0], [0, 2]])  # the queries of "Katten satt"
show("cross scores", Y @ K.T, 0)
show("cross powers of e", np.exp(Y @ K.T / np.sqrt(2)))
show("cross sums", np.exp(Y @ K.T / np.sqrt(2)).sum(axis=1))
show("cross weights", weigh(Y @ K.T))
show("cross outputs", weigh(Y @ K.T) @ V)

print("\nThe cat sat, then sat cat The, then cat The sat")
for order in ([0, 1, 2], [2, 1, 0], [1, 0, 2]):
    x = X[order]
    print(" ".join(WORDS[i] for i in order))
    show("  no mask", layer(x))
    show("  causal, one layer", layer(x, CAUSAL))
    show("  causal, two layers", layer(layer(x, CAUSAL), CAUSAL))
