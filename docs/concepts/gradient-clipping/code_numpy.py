"""A network learns delivery times by SGD, with its whole gradient clipped by norm."""

import numpy as np


def deliveries(n, seed, share):
    """Three inputs, true minutes, and minutes as typed: a few rows hold seconds instead."""
    rng = np.random.default_rng(seed)
    km, floors, parcels = rng.uniform(0.5, 10, n), rng.integers(0, 7, n), rng.integers(1, 7, n)
    minutes = 4 + 2 * km + 0.5 * floors * np.sqrt(parcels) + rng.normal(0, 1.5, n)
    x = np.column_stack([(km - 5) / 2.7, (floors - 3) / 2, (parcels - 3.5) / 1.7])
    return x, minutes, np.where(rng.random(n) < share, 60 * minutes, minutes)


def start(seed):
    rng = np.random.default_rng(100 + seed)
    return [rng.normal(0, 0.58, (3, 32)), np.zeros(32), rng.normal(0, 0.18, (32, 1)), np.zeros(1)]


def predict(w, x):
    hidden = np.tanh(x @ w[0] + w[1])
    return hidden, (hidden @ w[2] + w[3])[:, 0]


def gradient(w, x, y):
    hidden, guess = predict(w, x)
    delta = (2 * (guess - y) / len(y))[:, None]
    back = delta @ w[2].T * (1 - hidden**2)
    return [x.T @ back, back.sum(0), hidden.T @ delta, delta.sum(0)]


def clip_norm(grads, cap):
    """One norm over all arrays, one factor for all. Returns the norm before clipping."""
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    factor = min(1.0, cap / (norm + 1e-6))
    return norm, [factor * g for g in grads]


def train(cap, seed=0, rate=0.01, steps=1000, share=0.002):
    x, _, typed = deliveries(3000, 0, share)
    w, draw, norms = start(seed), np.random.default_rng(seed), []
    for _ in range(steps):
        rows = draw.integers(0, len(x), 20)
        grads = gradient(w, x[rows], typed[rows])
        norm, grads = clip_norm(grads, cap)
        norms.append(norm)
        w = [a - rate * g for a, g in zip(w, grads)]
    return w, np.array(norms)


if __name__ == "__main__":
    new_x, minutes, _ = deliveries(1000, 999, 0)
    for cap in (np.inf, 9.0):
        w, norms = train(cap)
        off = np.sqrt(np.mean((predict(w, new_x)[1] - minutes) ** 2))
        print(f"cap {cap}: first norms", *(f"{n:.4f}" for n in norms[:3]))
        print(f"  median norm {np.median(norms):.3f}, largest {norms.max():.1f}")
        print(f"  shortened {np.mean(norms > cap):.1%} of the steps, new deliveries {off:.4f} min off")
