"""Early stopping from scratch: a small network learns how much pots shrink in the kiln."""

import numpy as np


def pots(n, rng):
    """Ten readings of each pot, and its shrinkage; three readings matter, the rest is luck."""
    x = rng.normal(size=(n, 10))
    truth = 1.5 * x[:, 0] - x[:, 1] + np.abs(x[:, 2])
    return x, truth + rng.normal(size=n)


def start(rng):
    """Weights and biases of 10 readings -> 32 ReLU units -> 1 number."""
    w, v = rng.normal(0, 0.45, (10, 32)), rng.normal(0, 0.1, 32)
    return [w, np.zeros(32), v, np.zeros(1)]


def loss(net, x, y):
    w, b, v, c = net
    return np.mean((np.maximum(x @ w + b, 0) @ v + c - y) ** 2)


def train_epoch(net, x, y, order, rate=0.02, batch=10):
    """One pass over the training pots; changes the arrays of `net` in place."""
    w, b, v, c = net
    for i in range(0, len(y), batch):
        xb, yb = x[order[i : i + batch]], y[order[i : i + batch]]
        h = np.maximum(xb @ w + b, 0)
        d = 2 * (h @ v + c - yb) / len(yb)  # slope of the loss for each prediction
        dh = np.outer(d, v) * (h > 0)
        for array, slope in zip(net, (xb.T @ dh, dh.sum(0), h.T @ d, d.sum())):
            array -= rate * slope


def fit(seed, patience, epochs=100):
    rng = np.random.default_rng(seed)
    (x, y), (x_val, y_val), new = pots(60, rng), pots(40, rng), pots(2000, rng)
    net = start(rng)
    best, best_epoch, kept, losses = np.inf, 0, None, []
    for epoch in range(1, epochs + 1):
        train_epoch(net, x, y, rng.permutation(60))
        losses.append(loss(net, x_val, y_val))
        if losses[-1] < best:
            best, best_epoch = losses[-1], epoch
            kept = [array.copy() for array in net]  # `kept = net` is no copy
        elif epoch - best_epoch == patience:
            break
    return kept, net, losses, best_epoch, new


if __name__ == "__main__":
    losses = fit(seed=1835, patience=100)[2]
    print("validation, epochs 1 to 12:", *(f"{v:.2f}" for v in losses[:12]))
    for patience in (1, 2, 3, 100):
        kept, net, losses, best_epoch, new = fit(1835, patience)
        print(f"patience {patience:3}: stops after {len(losses):3}, keeps {best_epoch:2}:", end=" ")
        print(f"validation {min(losses):.4f}, new pots {loss(kept, *new):.4f}")
    print(f"the last of 100 epochs: new pots {loss(net, *new):.4f}")
