"""Recall of a first symbol by RNN, LSTM and GRU: each from several starts, at three learning rates, as JSON."""

import json

import numpy as np

STARTS, DISTANCE, UNITS, BATCH, STEPS, RATES = 5, 20, 8, 16, 300, (0.003, 0.01, 0.03)
m, NETS = UNITS, STARTS * len(RATES)  # networks side by side, rate by rate


def signals(rng, batch):
    """First symbol -1 or +1, then DISTANCE random numbers between -0.3 and 0.3. Time is the first axis."""
    x = rng.uniform(-0.3, 0.3, (DISTANCE + 1, NETS, batch, 1))
    x[0] = rng.choice([-1.0, 1.0], x[0].shape)
    return x


# Each cell gives the states of all steps, and a function that walks back from the gradient of the last state. This
# returns the gradients before the squashing, those of h @ U, and the one that arrives at the first step's memory.


def rnn(x, W, U, b):
    h = np.zeros((len(x) + 1, *x.shape[1:3], m))
    for t in range(len(x)):
        h[t + 1] = np.tanh(x[t] * W + h[t] @ U + b)

    def back(dh):
        dz, UT = np.empty_like(h[1:]), U.transpose(0, 2, 1)
        for t in reversed(range(len(x))):
            first, dz[t] = dh, dh * (1 - h[t + 1] ** 2)
            dh = dz[t] @ UT
        return dz, dz, first

    return h, back


def lstm(x, W, U, b):
    """The 4m columns are input, forget, candidate, output."""
    h = np.zeros((len(x) + 1, *x.shape[1:3], m))
    c, tc, a = h.copy(), h.copy(), np.empty((*x.shape[:3], 4 * m))
    half = np.repeat([0.5, 0.5, 1.0, 0.5], m)  # sigmoid(z) = (1 + tanh(z / 2)) / 2
    for t in range(len(x)):
        a[t] = half * np.tanh(half * (x[t] * W + h[t] @ U + b)) + (1 - half)
        i, f, g, o = np.split(a[t], 4, -1)
        c[t + 1] = f * c[t] + i * g
        tc[t + 1] = np.tanh(c[t + 1])
        h[t + 1] = o * tc[t + 1]

    def back(dh):
        dz, UT, dc, slope = np.empty_like(a), U.transpose(0, 2, 1), 0.0, a * (1 - a)
        slope[..., 2 * m : 3 * m] = 1 - a[..., 2 * m : 3 * m] ** 2
        for t in reversed(range(len(x))):
            i, f, g, o = np.split(a[t], 4, -1)
            first = dc = dc + dh * o * (1 - tc[t + 1] ** 2)
            dz[t] = np.concatenate([dc * g, dc * c[t], dc * i, dh * tc[t + 1]], -1) * slope[t]
            dc, dh = dc * f, dz[t] @ UT
        return dz, dz, first

    return h, back


def gru(x, W, U, b):
    """The 3m columns are reset, update, candidate; no separate bias for the past."""
    h = np.zeros((len(x) + 1, *x.shape[1:3], m))
    a, past = np.empty((*x.shape[:3], 3 * m)), np.empty((*x.shape[:3], m))
    for t in range(len(x)):
        new, old = x[t] * W + b, h[t] @ U
        a[t, ..., : 2 * m] = 0.5 + 0.5 * np.tanh(0.5 * (new + old)[..., : 2 * m])
        r, z, past[t] = a[t, ..., :m], a[t, ..., m : 2 * m], old[..., 2 * m :]
        a[t, ..., 2 * m :] = np.tanh(new[..., 2 * m :] + r * past[t])
        h[t + 1] = a[t, ..., 2 * m :] + z * (h[t] - a[t, ..., 2 * m :])

    def back(dh):
        dz, UT, slope = np.empty_like(a), U.transpose(0, 2, 1), a * (1 - a)
        slope[..., 2 * m :] = 1 - a[..., 2 * m :] ** 2
        du = np.empty_like(a)
        for t in reversed(range(len(x))):
            r, z, n = np.split(a[t], 3, -1)
            first, dn = dh, dh * (1 - z) * slope[t, ..., 2 * m :]
            dz[t] = np.concatenate([dn * past[t], dh * (h[t] - n), dn], -1)
            dz[t, ..., : 2 * m] *= slope[t, ..., : 2 * m]
            du[t] = dz[t]
            du[t, ..., 2 * m :] *= r
            dh = dh * z + du[t] @ UT
        return dz, du, first

    return h, back


def train(cell, start):
    rng = np.random.default_rng(0)
    k, n = m**-0.5, m * {rnn: 1, lstm: 4, gru: 3}[cell]
    p = [rng.uniform(-k, k, (STARTS, *s)) for s in ((1, n), (m, n), (1, n), (m, 1), (1, 1))]
    p[2] += rng.uniform(-k, k, p[2].shape)  # PyTorch's second bias
    if start == "orthogonal":
        p[1] = np.linalg.qr(rng.normal(size=p[1].shape))[0]
    elif start != "default":
        p[2][..., m : 2 * m] = start  # the bias of the forget gate, or of the update gate
    p = [np.tile(q, (len(RATES), 1, 1)) for q in p]
    rate = np.repeat(RATES, STARTS)[:, None, None]
    mean, square = [0 * q for q in p], [0 * q for q in p]
    for step in range(1, STEPS + 1):
        x = signals(rng, BATCH)
        h, back = cell(x, *p[:3])
        d = (1 / (1 + np.exp(-(h[-1] @ p[3] + p[4]))) - (x[0] > 0)) / BATCH
        last = d @ p[3].transpose(0, 2, 1)
        dz, du, first = back(last)
        if step == 1:
            reach = np.median(np.linalg.norm(first, axis=(1, 2)) / np.linalg.norm(last, axis=(1, 2)))
        fx, fh, fz, fu = (a.transpose(1, 0, 2, 3).reshape(NETS, -1, a.shape[-1]) for a in (x, h[:-1], dz, du))
        grads = [fx.transpose(0, 2, 1) @ fz, fh.transpose(0, 2, 1) @ fu, fz.sum(1, keepdims=True),
                 h[-1].transpose(0, 2, 1) @ d, d.sum(1, keepdims=True)]
        for q, g, u, s in zip(p, grads, mean, square):
            u += 0.1 * (g - u)
            s += 0.001 * (g * g - s)
            q -= rate * (u / (1 - 0.9**step)) / (np.sqrt(s / (1 - 0.999**step)) + 1e-8)
    x = signals(rng, 500)
    score = ((cell(x, *p[:3])[0][-1] @ p[3] + p[4] > 0) == (x[0] > 0)).mean((1, 2)).reshape(len(RATES), STARTS)
    return (score > 0.95).sum(1).tolist(), reach


found = {"starts": STARTS, "distance": DISTANCE, "units": UNITS, "batch": BATCH, "steps": STEPS, "rates": RATES, "recall": []}
for cell, start in ((rnn, "default"), (rnn, "orthogonal"), (lstm, "default"), (lstm, 1), (lstm, 3), (gru, "default"), (gru, 3)):
    learned, reach = train(cell, start)
    found["recall"].append({"cell": cell.__name__, "start": start, "learned": learned, "reach": float(f"{reach:.1e}")})
print(json.dumps(found))
