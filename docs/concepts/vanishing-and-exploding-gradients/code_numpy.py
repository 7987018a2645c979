"""Twenty ReLU layers from scratch: what arrives at each layer, for three starts."""

import numpy as np

WIDTH, DEPTH, BATCH = 64, 20, 128
rng = np.random.default_rng(0)
x = rng.normal(size=(BATCH, WIDTH))
target = np.arange(BATCH) % 10  # ten classes
HE = np.sqrt(2 / WIDTH)
STARTS = {"default": 1 / np.sqrt(3 * WIDTH), "He": HE, "twice He": 2 * HE}


def weights(spread, seed=1):
    """Uniform weights with this standard deviation; biases start at zero."""
    rng, edge = np.random.default_rng(seed), spread * np.sqrt(3)
    hidden = [rng.uniform(-edge, edge, (WIDTH, WIDTH)) for _ in range(DEPTH)]
    return [*hidden, rng.uniform(-0.125, 0.125, (WIDTH, 10))]


def signals(layers):
    """Inputs, error signals and weight gradients, hidden layer by hidden layer."""
    inputs, sums = [x], []
    for w in layers[:-1]:
        sums.append(inputs[-1] @ w)
        inputs.append(np.maximum(sums[-1], 0))
    scores = inputs[-1] @ layers[-1]
    chance = np.exp(scores - scores.max(axis=1, keepdims=True))
    chance /= chance.sum(axis=1, keepdims=True)
    delta = (chance - np.eye(10)[target]) / BATCH  # slope for the scores
    deltas, grads = [], []
    for i in reversed(range(DEPTH)):
        delta = delta @ layers[i + 1].T * (sums[i] > 0)  # weights, ReLU's slope
        deltas.insert(0, delta)
        grads.insert(0, inputs[i].T @ delta)  # input times error signal
    return inputs[:-1], deltas, grads


if __name__ == "__main__":
    norm = np.linalg.norm
    for name, spread in STARTS.items():
        h, deltas, grads = signals(weights(spread))
        print(f"{name}: by layer |input|, |error signal|, |weight gradient|")
        for i in (0, 9, 19):
            print(f"  {i + 1:2}  {norm(h[i]):.3e}  {norm(deltas[i]):.3e}  {norm(grads[i]):.3e}")
        per_layer = (norm(deltas[0]) / norm(deltas[-1])) ** (1 / 19)
        rule = spread * np.sqrt(WIDTH / 2)
        print(f"  factor per layer: measured {per_layer:.3f}, rule {rule:.3f}")
