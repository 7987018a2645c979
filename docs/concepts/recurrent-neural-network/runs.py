"""Recall of a first signal through waves: trained RNNs against the distance, and two hand-set units, as JSON."""

import json

import numpy as np

SEEDS, UNITS, BATCH, STEPS = 7, 16, 32, 300


def signals(rng, shape, distance):
    """First symbol -1 or +1, then `distance` waves between -0.3 and 0.3. Time is the first axis."""
    x = rng.uniform(-0.3, 0.3, (distance + 1, *shape))
    x[0] = rng.choice([-1.0, 1.0], shape)
    return x


def train(distance, rate, start):
    """SEEDS networks side by side: tanh RNN, last state to one logit, Adam. Returns each one's test score."""
    rng = np.random.default_rng(0)
    k = UNITS**-0.5  # PyTorch's starting range
    shapes = (1, UNITS), (UNITS, UNITS), (1, UNITS), (UNITS, 1), (1, 1)
    params = [rng.uniform(-k, k, (SEEDS, *s)) for s in shapes]
    if start == "orthogonal":
        params[1] = np.stack([np.linalg.qr(rng.normal(size=(UNITS, UNITS)))[0] for _ in range(SEEDS)])
    W, U, b, V, c = params
    mean, square = [np.zeros_like(p) for p in params], [np.zeros_like(p) for p in params]
    reach = None

    def forward(x):
        states = [np.zeros((SEEDS, x.shape[2], UNITS))]
        for now in x:
            states.append(np.tanh(now[..., None] * W + states[-1] @ U + b))
        return states, (states[-1] @ V + c)[..., 0]

    for i in range(1, STEPS + 1):
        x = signals(rng, (SEEDS, BATCH), distance)
        states, out = forward(x)
        d = (1 / (1 + np.exp(-out)) - (x[0] > 0))[..., None] / BATCH
        grads = [np.zeros_like(p) for p in params]
        grads[3] = states[-1].transpose(0, 2, 1) @ d
        grads[4] = d.sum(1, keepdims=True)
        back = d @ V.transpose(0, 2, 1)
        last = np.linalg.norm(back, axis=(1, 2))
        for t in range(distance, -1, -1):
            if t == 0 and reach is None:  # the gradient at the first state, as a share of that at the last
                reach = np.linalg.norm(back, axis=(1, 2)) / last
            dz = back * (1 - states[t + 1] ** 2)
            grads[0] += x[t][:, None, :] @ dz
            grads[1] += states[t].transpose(0, 2, 1) @ dz
            grads[2] += dz.sum(1, keepdims=True)
            back = dz @ U.transpose(0, 2, 1)
        for p, g, m, s in zip(params, grads, mean, square):
            m += 0.1 * (g - m)
            s += 0.001 * (g * g - s)
            p -= rate * (m / (1 - 0.9**i)) / (np.sqrt(s / (1 - 0.999**i)) + 1e-8)
    x = signals(rng, (SEEDS, 1000), distance)
    return ((forward(x)[1] > 0) == (x[0] > 0)).mean(1), np.median(reach)


found = {"seeds": SEEDS, "units": UNITS, "recall": []}
for start, rate, distances in (("default", 0.003, (5, 10, 20, 30, 60)), ("orthogonal", 0.003, (5, 10, 20, 30, 60)),
                               ("default", 0.03, (60,))):
    for distance in distances:
        score, reach = train(distance, rate, start)
        found["recall"].append({"start": start, "rate": rate, "distance": distance, "median": round(float(np.median(score)), 2),
                                "learned": int((score > 0.95).sum()), "reach": float(f"{reach:.1e}")})

# One unit, weights by hand: two nights that differ only in the first symbol.
waves = signals(np.random.default_rng(5), (), 30)
found["nights"] = {}
for u in (0.5, 2.0):
    pair = []
    for first in (1.0, -1.0):
        h, line = 0.0, []
        for x in [first, *waves[1:]]:
            h = float(np.tanh(x + u * h))
            line.append(round(h, 3))
        pair.append(line)
    found["nights"][f"{u:g}"] = pair
x = signals(np.random.default_rng(1), (1000,), 1000)
h = np.zeros(1000)
for now in x:
    h = np.tanh(now + 2 * h)
found["by_hand"] = {"distance": 1000, "right": int(((h > 0) == (x[0] > 0)).sum()), "of": 1000}
print(json.dumps(found))
