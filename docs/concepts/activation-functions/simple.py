"""Recomputes every number of the page's hand-worked section."""

import math

import numpy as np

temperature = np.array([10.0, 15, 20, 25, 30])
wanted = np.array([10.0, 5, 0, 3, 6])  # kilowatt-hours

print("two stations: 5 ->", 2 * 5 + 1, "->", 3 * (2 * 5 + 1) - 4)
print("multiplier", 3 * 2, "constant", 3 * 1 - 4, "and 5 ->", 6 * 5 - 1)

heat, cool = 20 - temperature, temperature - 20
print("\ntemp wanted heat cool sum | bent heat, cool, sum")
flat = heat + 0.6 * cool
bent = np.maximum(heat, 0) + 0.6 * np.maximum(cool, 0)
for row in zip(temperature, wanted, heat, cool, flat, np.maximum(heat, 0), np.maximum(cool, 0), bent):
    print(*(round(float(v), 4) for v in row))
print("collapsed: constant", 20 - 0.6 * 20, "per degree", round(-1 + 0.6, 4))
print("at 30:", 8 - 0.4 * 30, "at 10:", 8 - 0.4 * 10)

slope, start = np.polyfit(temperature, wanted, 1)
guess = start + slope * temperature
print("\nbest line:", round(start, 4), round(slope, 4), "gives", guess.round(4))
print("misses", (wanted - guess).round(4), "mean square", round(np.mean((wanted - guess) ** 2), 4))
print("root", round(np.mean((wanted - guess) ** 2) ** 0.5, 2))


def phi(z):
    """The share of a standard normal distribution below z."""
    return 0.5 * (1 + math.erf(z / math.sqrt(2)))


bends = {
    "step": lambda z: float(z > 0),
    "sigmoid": lambda z: 1 / (1 + math.exp(-z)),
    "tanh": math.tanh,
    "ReLU": lambda z: max(z, 0.0),
    "GELU": lambda z: z * phi(z),
    "square": lambda z: z * z,
    "sin 30z": lambda z: math.sin(30 * z),
}
print("\nnudge: weight 1 to 1.01, input 0.3, so the sum goes to", 1.01 * 0.3)
for name, f in bends.items():
    print(name, round(f(0.3), 4), round(f(0.303), 4), "move", round(f(0.303) - f(0.3), 4))
print("fast sine at 0.4:", round(math.sin(12), 4), "at 0.35:", round(math.sin(10.5), 4))

print("\nlayers, 0.9 squared, 1.1 squared, tanh of 1.1, ReLU of 1.1")
low, high, soft = 0.9, 1.1, 1.1
for layer in range(1, 11):
    low, high, soft = low * low, high * high, math.tanh(soft)
    if layer in (1, 2, 3, 6, 10):
        print(layer, f"{low:.4g} {high:.4g} {soft:.4f} 1.1")
print("largest float32:", f"{np.finfo(np.float32).max:.2g}", "exponent", 2**10)

print("\nz, then value and slope of sigmoid, tanh, ReLU, GELU")
for z in (-4, -2, -0.5, 0, 0.5, 2, 4):
    s, t = bends["sigmoid"](z), math.tanh(z)
    bell = math.exp(-z * z / 2) / math.sqrt(2 * math.pi)
    pairs = [(s, s * (1 - s)), (t, 1 - t * t), (max(z, 0), int(z > 0)), (z * phi(z), phi(z) + z * bell)]
    print(z, " ".join(f"{a:.4f} {b:.4f}" for a, b in pairs))
