"""Fix: clip at a cliff. One recurrent unit, 50 steps, and a target for its last value."""

import math


def run(w, b, steps=50):
    """x becomes sigmoid(w x + b), fifty times; the loss, and its slopes for w and b."""
    x, dw, db = 0.5, 0.0, 0.0
    for _ in range(steps):
        out = 1 / (1 + math.exp(-(w * x + b)))
        slope = out * (1 - out)
        dw, db = slope * (x + w * dw), slope * (1 + w * db)  # each step multiplies by slope * w
        x = out
    return (x - 0.7) ** 2, 2 * (x - 0.7) * dw, 2 * (x - 0.7) * db


def train(w, b, cap, rate=0.1, steps=200):
    log = []
    for _ in range(steps):
        loss, gw, gb = run(w, b)
        norm = math.hypot(gw, gb)
        log.append((loss, norm, w, b))
        factor = min(1, cap / (norm + 1e-6))
        w, b = w - rate * factor * gw, b - rate * factor * gb
    return log


print("the cliff, w = 5:")
for b in (-2.6, -2.55, -2.501, -2.5, -2.499, -2.45, -2.4):
    loss, gw, gb = run(5, b)
    print(f"  b {b:6}: loss {loss:.3f}, gradient norm {math.hypot(gw, gb):.1e}")

for name, cap in (("no clipping", math.inf), ("clipped to 0.5", 0.5)):
    log = train(5.0, -2.3, cap)
    worst = max(range(len(log)), key=lambda i: log[i][1])
    loss, norm, w, b = log[-1]
    print(f"{name}: largest norm {log[worst][1]:.0f} at step {worst + 1}")
    if worst + 1 < len(log):
        print("  weights at that step and the next: ({:.2f}, {:.2f}), ({:.2f}, {:.2f})".format(
            *log[worst][2:], *log[worst + 1][2:]))  # fmt: skip
    print(f"  at the end: loss {loss:.4f}, gradient norm {norm:.1e}, weights ({w:.2f}, {b:.2f})")
starts = [(w, b) for w in (4.5, 5.0, 5.5) for b in (-2.6, -2.4, -2.2, -2.0)]
for cap in (math.inf, 0.5):
    good = sum(min(entry[0] for entry in train(*s, cap)[-10:]) < 0.02 for s in starts)
    print(f"cap {cap}: loss below 0.02 at the end from {good} of {len(starts)} starts")
