"""A range test from scratch, then training at four rates to see whether it told the truth."""

import numpy as np

rng = np.random.default_rng(0)
centers = rng.normal(size=(4, 20))
labels = rng.integers(4, size=600)
x = centers[labels] + 1.5 * rng.normal(size=(600, 20))
picks = rng.integers(600, size=(400, 30))  # 400 batches of 30 rows


def start():
    draw = np.random.default_rng(1)
    return [draw.normal(size=(20, 32)) * 0.3, np.zeros(32), draw.normal(size=(32, 4)) * 0.2, np.zeros(4)]


def loss_and_slopes(weights, rows):
    w1, b1, w2, b2 = weights
    sums = x[rows] @ w1 + b1
    hidden = np.maximum(sums, 0)
    scores = hidden @ w2 + b2
    scores -= scores.max(1, keepdims=True)
    logs = scores - np.log(np.exp(scores).sum(1, keepdims=True))
    n = np.arange(len(rows))
    error = np.exp(logs)
    error[n, labels[rows]] -= 1
    error /= len(rows)
    back = (error @ w2.T) * (sums > 0)
    slopes = [x[rows].T @ back, back.sum(0), hidden.T @ error, error.sum(0)]
    return -logs[n, labels[rows]].mean(), slopes


def train(rates):
    """One batch for each rate; the loss before every step, until it is beyond 20."""
    weights, losses = start(), []
    for rate, rows in zip(rates, picks):
        loss, slopes = loss_and_slopes(weights, rows)
        losses.append(loss)
        if not loss < 20:
            break
        for w, g in zip(weights, slopes):
            w -= rate * g
    return np.array(losses)


rates = 0.001 * 10 ** (np.arange(160) / 40)  # 0.001 to almost 10, times 1.059 each
found = train(rates)
print("range test: rates, mean loss of 16 batches")
for k in range(0, len(found) - 15, 16):
    print(f"{rates[k]:8.4f} to {rates[k + 15]:8.4f}  {found[k:k + 16].mean():7.4f}")
print(f"beyond 20 at rate {rates[len(found) - 1]:.2f}")
print("training: rate, batches, loss of the last 100")
for rate in (0.003, 0.03, 0.3, 3):
    found = train([rate] * 400)
    print(f"{rate:6} {len(found):4}", f"{found[-100:].mean():7.4f}" if len(found) == 400 else "  beyond 20")
