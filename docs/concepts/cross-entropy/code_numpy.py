"""Cross-entropy from logits, and its gradient, from scratch."""

import numpy as np


def cross_entropy(logits, labels):
    """Mean loss over the rows, and its gradient for every logit."""
    rows = np.arange(len(labels))
    shifted = logits - logits.max(axis=1, keepdims=True)  # largest becomes 0
    log_sum = np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    log_p = shifted - log_sum  # log of the chances, without a division
    gradient = np.exp(log_p)
    gradient[rows, labels] -= 1  # p - y
    return -log_p[rows, labels].mean(), gradient / len(labels)


cases = [
    ("right", [2, 1, -1], 0),  # 0 = cat, 1 = dog, 2 = fox
    ("unsure", [0, 0, 0], 2),
    ("wrong", [2, 1, -1], 2),
    ("wrong, surer", [8, 4, -4], 2),
    ("wrong, absurd", [200, 100, -100], 2),
]
for name, logits, label in cases:
    loss, slope = cross_entropy(np.array([logits], float), np.array([label]))
    print(f"{name:14} loss {loss:8.4f}  gradient {slope[0].round(4) + 0}")

# The gradient against a nudge of each logit, on all five photos at once.
logits = np.array([case[1] for case in cases], float)
labels = np.array([case[2] for case in cases])
mean, gradient = cross_entropy(logits, labels)
nudged = np.zeros_like(logits)
for spot in np.ndindex(*logits.shape):
    up, down = logits.copy(), logits.copy()
    up[spot] += 1e-5
    down[spot] -= 1e-5
    nudged[spot] = cross_entropy(up, labels)[0] - cross_entropy(down, labels)[0]
largest = np.abs(nudged / 2e-5 - gradient).max()
print(f"mean of the five: {mean:.4f}")
print("gradient and nudges agree to 6 decimals:", largest < 1e-6)
