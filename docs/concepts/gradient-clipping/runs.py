"""Delivery times with five wrong rows: errors and gradient norms, by threshold and by rate."""

import json

import numpy as np
from code_numpy import clip_norm, deliveries, gradient, predict, start, train

SEEDS = range(5)
new_x, minutes, _ = deliveries(1000, 999, 0)
_, _, typed = deliveries(3000, 0, 0.002)


def off(w):
    return float(np.sqrt(np.mean((predict(w, new_x)[1] - minutes) ** 2)))


def group(cap, rate=0.01, share=0.002):
    runs = [train(cap, seed, rate, share=share) for seed in SEEDS]
    ends = [off(w) for w, _ in runs]
    return {
        "cap": None if np.isinf(cap) else cap,
        "rate": rate,
        "ends": ends,
        "mean": float(np.mean(ends)),
        "shortened": float(np.mean([np.mean(norms > cap) for _, norms in runs])),
    }


def curve(cap, seed, rate=0.01, steps=1000):
    """Minutes off on new deliveries, every ten steps; and for each step norm and 'wrong row?'."""
    x, _, y = deliveries(3000, 0, 0.002)
    w, draw, errors, norms, wrong = start(seed), np.random.default_rng(seed), [], [], []
    for step in range(steps):
        if step % 10 == 0:
            errors.append(off(w))
        rows = draw.integers(0, len(x), 20)
        norm, grads = clip_norm(gradient(w, x[rows], y[rows]), cap)
        w = [a - rate * g for a, g in zip(w, grads)]
        norms.append(float(norm))
        wrong.append(bool((y[rows] > 60).any()))
    return {"errors": [*errors, off(w)], "norms": norms, "wrong": wrong}


def rounded(value):
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    if isinstance(value, list):
        return [rounded(v) for v in value]
    return float(f"{value:.4g}") if isinstance(value, float) else value


result = {
    "wrong rows": int((typed > 60).sum()),
    "caps": [group(cap) for cap in (1.0, 3.0, 9.0, 27.0, 81.0, 243.0, np.inf)],
    "rates": [group(np.inf, rate) for rate in (0.0001, 0.0002, 0.0003, 0.001, 0.003, 0.03)],
    "clean": group(np.inf, share=0),
    "pairs": [group(9.0, 0.001), group(3.0, 0.03), group(1.0, 0.1)],
    "free": [curve(np.inf, seed) for seed in SEEDS],
    "clipped": [curve(9.0, seed) for seed in SEEDS],
}
for name in ("free", "clipped"):
    first = result[name][0]
    norms, wrong = np.array(first["norms"]), np.array(first["wrong"])
    result[name + " percentiles"] = {
        str(p): float(np.percentile(norms, p)) for p in (50, 75, 90, 95, 99, 100)
    }
    result[name + " wrong"] = {
        "steps": int(wrong.sum()),
        "smallest with": float(norms[wrong].min()),
        "largest without, after 100": float(norms[100:][~wrong[100:]].max()),
    }
    for run in result[name][1:]:
        del run["norms"], run["wrong"]
print(json.dumps(rounded(result)))
