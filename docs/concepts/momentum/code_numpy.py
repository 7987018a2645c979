"""Momentum and Nesterov from scratch, on a ravine with curvatures 0.2 and 20."""

import numpy as np

CURVATURE = np.array([0.2, 20.0])  # shallow weight, steep weight
START = np.array([-10.0, 1.0])


def loss(weights):
    return np.sum(CURVATURE * weights**2) / 2


def descend(rate, beta, nesterov=False, steps=600):
    """All weights visited; beta 0 is plain gradient descent."""
    weights, velocity = START.copy(), np.zeros(2)  # no speed yet
    path = [weights.copy()]
    for _ in range(steps):
        # Nesterov measures the slope where the old velocity will carry it.
        spot = weights - rate * beta * velocity if nesterov else weights
        slope = CURVATURE * spot
        velocity = beta * velocity + slope  # keep a share, add the new slope
        weights = weights - rate * velocity
        # PyTorch stores the spot ahead as its weights; record the same.
        ahead = rate * beta * velocity if nesterov else 0.0
        path.append(weights - ahead)
        if loss(weights) > 1e6:
            break
    return np.array(path)


def report(name, rate, beta, nesterov=False):
    path = descend(rate, beta, nesterov)
    far = np.max(np.abs(path / START), axis=1) > 0.01  # some weight not yet at 1 %
    if loss(path[-1]) > 1e6:
        print(f"{name:9} rate {rate}, beta {beta:4}: runs away, step {len(path) - 1}")
        return
    last = np.flatnonzero(far)[-1] + 1
    when = f"within 1 % from step {last}" if last < len(path) else "not yet in 600"
    print(f"{name:9} rate {rate}, beta {beta:4}: loss {loss(path[40]):.4f}, {when}")


print(f"loss at the start {loss(START):.1f}; after 40 steps:")
report("plain", 0.09, 0.0)
report("plain", 0.099, 0.0)
report("plain", 0.11, 0.0)
for beta in (0.8, 0.9, 0.99):
    report("momentum", 0.09, beta)
report("Nesterov", 0.09, 0.8, True)
print("a lower rate for both:")
for beta in (0.8, 0.9):
    report("momentum", 0.06, beta)
    report("Nesterov", 0.06, beta, True)
