"""Mini-batch gradient descent from scratch: bowls of soup sold on 1,200 evenings."""

import numpy as np

rng = np.random.default_rng(0)
N = 1200
cold, rain = rng.normal(size=N), rng.normal(size=N)  # both standardized
bowls = 80 + 12 * cold - 5 * rain + 10 * rng.normal(size=N)
X = np.stack([cold, rain, np.ones(N)], axis=1)  # the last column is for the constant
best = np.linalg.lstsq(X, bowls, rcond=None)[0]


def loss(w):
    return np.mean((X @ w - bowls) ** 2)


def train(batch, rate, epochs, seed=1, shuffle=True):
    """Returns the weights and the number of steps taken."""
    rng, w, steps = np.random.default_rng(seed), np.zeros(3), 0
    for _ in range(epochs):
        order = rng.permutation(N) if shuffle else np.arange(N)
        for start in range(0, N, batch):
            rows = order[start : start + batch]
            error = X[rows] @ w - bowls[rows]
            w = w - rate * 2 * X[rows].T @ error / len(rows)  # mean over the batch
            steps += 1
    return w, steps


print(f"least loss possible: {loss(best):.2f}, at the start: {loss(np.zeros(3)):.0f}")
print("rate 0.02, two epochs")
for batch in (1200, 120, 12, 1):
    w, steps = train(batch, rate=0.02, epochs=2)
    ends = [loss(train(batch, 0.02, 2, seed)[0]) for seed in range(1, 6)]
    print(f"  batch {batch:4}: {steps:4} steps, loss {loss(w):7.2f}", end="")
    print(f", seeds 1 to 5: {min(ends):.2f} to {max(ends):.2f}")

w, steps = train(12, rate=0.02, epochs=2)
print(f"batch 12: {w[0]:.3f} * cold + {w[1]:.3f} * rain + {w[2]:.3f}")

print("spread of the slope for the constant, at the start")
slopes = -2 * bowls
for batch in (1, 4, 16, 64):
    draws = rng.choice(slopes, size=(20_000, batch)).mean(axis=1)
    print(f"  batch {batch:2}: measured {draws.std():.2f}, law {slopes.std() / batch**0.5:.2f}")

print("evenings sorted by sales, batch 12, two epochs")
order = np.argsort(bowls)
X, bowls = X[order], bowls[order]
for shuffle in (True, False):
    w, _ = train(12, 0.02, 2, shuffle=shuffle)
    print(f"  shuffle={shuffle}: loss {loss(w):.2f}", end=", ")
    print(f"forecast minus sales, on average {np.mean(X @ w - bowls):.1f}")
