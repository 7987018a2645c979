"""Backpropagation from scratch, checked by nudging every weight."""

import numpy as np

runs = 0  # of the network


def forward(weights, x):
    """Values of all layers, input first; ReLU on all but the last."""
    global runs
    runs += 1
    values = [x]
    for i, W in enumerate(weights):
        z = W @ values[-1]
        values.append(z if i == len(weights) - 1 else np.maximum(z, 0))
    return values


def loss(weights, x, target):
    return 0.5 * np.sum((forward(weights, x)[-1] - target) ** 2)


def backward(weights, values, target):
    """All gradients from one walk back. No weight is changed."""
    gradients = [None] * len(weights)
    delta = values[-1] - target  # how the loss reacts to each output
    for i in reversed(range(len(weights))):
        gradients[i] = np.outer(delta, values[i])  # each out times each in
        if i > 0:  # add all routes; nothing passes a unit that was off
            delta = weights[i].T @ delta * (values[i] > 0)
    return gradients


def by_nudging(weights, x, target, size=1e-5):
    """The same by trying: two runs of the network per weight."""
    gradients = [np.zeros_like(W) for W in weights]
    for W, G in zip(weights, gradients):
        for place in np.ndindex(W.shape):
            kept, losses = W[place], []
            for W[place] in (kept + size, kept - size):  # up, then down
                losses.append(loss(weights, x, target))
            W[place], G[place] = kept, (losses[0] - losses[1]) / (2 * size)
    return gradients


by_hand = [np.array([[1.0], [0.5]]), np.array([[1.0, 2.0], [-1.0, 3.0]])]
small = by_hand, np.array([2.0]), np.array([1.0, 3.0])
rng = np.random.default_rng(0)
drawn = [rng.normal(0, 0.2, s) for s in ((30, 20), (30, 30), (5, 30))]
large = drawn, rng.normal(size=20), rng.normal(size=5)
print("loss", loss(*small))
for G in backward(small[0], forward(*small[:2]), small[2]):
    print("gradient", np.round(G, 4).tolist())
for weights, x, target in (small, large):
    runs = 0
    found, once = backward(weights, forward(weights, x), target), runs
    tried, nudges = by_nudging(weights, x, target), runs - once
    same = all(np.allclose(a, b, atol=1e-6) for a, b in zip(found, tried))
    n = sum(W.size for W in weights)
    print(n, "weights:", once, "run, or", nudges, "runs. Same:", same)
