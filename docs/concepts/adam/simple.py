"""Recomputes every number of the page's hand-worked section, and the counterexample."""

import math


def adam(slopes, correct=True, b1=0.9, b2=0.999):
    """Yields step, m, v, corrected m and v, root, and the ratio that is scaled by the rate."""
    m = v = 0.0
    for t, g in enumerate(slopes, 1):
        m, v = b1 * m + (1 - b1) * g, b2 * v + (1 - b2) * g * g
        mc, vc = (m / (1 - b1**t), v / (1 - b2**t)) if correct else (m, v)
        yield t, m, v, mc, vc, math.sqrt(vc), mc / (math.sqrt(vc) + 1e-8)


def four(*numbers):
    return [float(f"{x:.4g}") for x in numbers]


for scale in (1, 1000, 0.001):
    print("slopes", [scale * g for g in (4, 2, -1)])
    w = 5.0
    for t, *rest in adam([scale * g for g in (4, 2, -1)]):
        w -= 0.1 * rest[-1]
        print(t, [float(f"{x:.5g}") for x in rest], "move", round(0.1 * rest[-1], 4), "weight", round(w, 4))
print("kept a step:", 0.9, 0.999, "of the zero after two:", round(0.9**2, 2))
print("real share after 1, 2, 3 steps:", four(1 - 0.9, 1 - 0.9**2, 1 - 0.9**3))
print("the same for squares:", [round(1 - 0.999**t, 6) for t in (1, 2, 3)])
print("\nwithout correction, slope always 4: ratio")
bare = [row[-1] for row in adam([4.0] * 1000, correct=False)]
print({t: round(bare[t - 1], 2) for t in (1, 2, 3, 12, 100, 1000)}, "largest", round(max(bare), 2))
print("first step:", four(0.4 / math.sqrt(0.016)), "root of 1000:", round(math.sqrt(1000), 1))
print("100 steps add up to", round(sum(bare[:100])), "rates instead of 100")
print("\nslope 0.01 for a long time, then 10, then 0.01 again")
m, v = 0.01, 0.0001
print("before: m", m, "v", f"{v:.4f}")
for k in range(1001):
    g = 10 if k == 0 else 0.01
    m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
    if k in (0, 1, 10, 50, 100, 1000):
        print(k, "m", round(m, 4), "v", round(v, 4), "ratio", round(m / math.sqrt(v), 3))
for limit in (1, 0.02):
    m, v = 0.9 * 0.01 + 0.1 * limit, 0.999 * 0.0001 + 0.001 * limit**2
    print("shock cut to", limit, "ratio", round(m / math.sqrt(v), 3))
print("\ndecay 0.1, both weights at 1, slopes +s, -s, +s, ...")
for s in (10, 0.01):
    up, down = s + 0.1, -s + 0.1
    root = math.sqrt((up**2 + down**2) / 2)
    print(s, four(up, down), "mean square", round(root**2, 4), "root", four(root))
    print("L2 pull", four(0.1 / root), "decoupled pull", 0.1 * 1)
print("\nlimit of the ratio:", round(0.1 / math.sqrt(0.001 * (1 - 0.81 / 0.999)), 2))
print("counterexample: slopes 3, -1, -1, first average off, second keeps 0.1")
cycle = [row[-1] for row in adam([3, -1, -1] * 100, b1=0.0, b2=0.1)][-3:]
print("ratios", four(*cycle), "sum", four(sum(cycle)))
for name in ("Adam", "default", "plain"):
    betas = (0.9, 0.999) if name == "default" else (0.0, 0.1)
    x, rows = 0.0, adam([3, -1, -1] * 10000, True, *betas)
    for t, m, *_, ratio in rows:
        move = m if name == "plain" else ratio
        x = min(1.0, max(-1.0, x - 0.5 / math.sqrt(t) * move))
    print(name, "after 30000 steps of 0.5 / sqrt(step):", round(x, 2))
