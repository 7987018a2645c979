"""Recomputes every number of the page's hand-worked section."""

from math import exp, log, tanh


def sigmoid(z):
    return 1 / (1 + exp(-z))


W = dict(f=0.2, i=2.0, g=0.8, o=0.5)  # for the sun x
U = dict(f=0.4, i=-0.4, g=0.6, o=0.7)  # for the last tap flow h
B = dict(f=1.8, i=-1.4, g=0.0, o=0.0)


def step(x, h, c, show=True):
    v = {}
    for k in "figo":
        z = W[k] * x + U[k] * h + B[k]
        v[k] = tanh(z) if k == "g" else sigmoid(z)
        if show:
            print(f"  {k}: {W[k]} * {x} + {U[k]} * {h:.2f} + {B[k]} = {z:.2f} -> {v[k]:.4f}, two digits {v[k]:.2f}")
    kept, added = v["f"] * c, v["i"] * v["g"]
    new = kept + added
    print(f"  kept {v['f']:.2f} * {c:.2f} = {kept:.2f}, added {v['i']:.2f} * {v['g']:.2f} = {added:.2f}, c {new:.2f} ({new:.4f}),"
          f" tanh {tanh(new):.2f}, o {v['o']:.2f}, h {v['o'] * tanh(new):.2f} ({v['o'] * tanh(new):.4f})")
    return v["o"] * tanh(new), new


print("LSTM, hour 1: c = 0.80, h = 0.50, x = 1")
h, c = step(1, 0.5, 0.8)
for hour, x in ((2, 0), (3, 0), (4, 1)):
    print(f"hour {hour}, x = {x}")
    h, c = step(x, h, c)

print("GRU, h = 0.50, x = 1; bias 0.2 inside the reset")
z, r, h = sigmoid(0.2 * 1 + 0.4 * 0.5 + 1.8), sigmoid(0.5 * 1 + 0.7 * 0.5), 0.5
past = 0.6 * h + 0.2
print(f"  z {z:.2f}, 1 - z {1 - z:.2f}, r {r:.2f}, past 0.6 * 0.50 + 0.2 = {past:.2f}, let in {r * past:.2f}")
n = tanh(0.8 + r * past)
print(f"  n tanh(0.8 + {r * past:.2f} = {0.8 + r * past:.2f}) = {n:.2f} ({n:.4f})")
print(f"  h {1 - z:.2f} * {n:.2f} = {(1 - z) * n:.3f} + {z:.2f} * 0.50 = {z * h:.2f} -> {(1 - z) * n + z * h:.2f} ({(1 - z) * n + z * h:.4f})")
late = 0.6 * (r * h) + 0.2
n = tanh(0.8 + late)
print(f"  gate before the weight: 0.6 * ({r:.2f} * 0.50 = {r * h:.2f}) + 0.2 = {late:.2f}, n {n:.2f} ({n:.4f}), h {(1 - z) * n + z * h:.2f} ({(1 - z) * n + z * h:.4f})")
print("parameters", 4 * (1 + 1 + 1), 3 * (1 + 1 + 1), 3 * (1 + 1 + 1) + 1, "PyTorch", 4 * 4, 3 * 4)

print("share of the gradient left, gate^steps; steps to one half; bias that sets the gate")
for f in (0.5, 0.9, 0.99):
    print(f"  {f}: " + ", ".join(f"{n} steps {f**n:.2g}" for n in (10, 50, 200))
          + f"; half after {log(0.5) / log(f):.1f} (about {log(0.5) / log(f):.0f}); bias {log(f / (1 - f)):.1f}")
f = 0.5 ** (1 / 1000)
print(f"  half left after 1000 steps: gate {f:.4f}, bias {log(f / (1 - f)):.1f}")
for b in (0, 1, 3):
    print(f"  bias {b}: gate {sigmoid(b):.2f}, 20 steps {sigmoid(b)**20:.2g}, 40 steps {sigmoid(b)**40:.2g}")
