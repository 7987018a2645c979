"""Ten units in a row: how much of a nudge at the start arrives at the end?"""

import math

import numpy as np

root2, root2pi = math.sqrt(2), math.sqrt(2 * math.pi)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def below(z):
    """The share of a bell curve below z: GELU multiplies z by it."""
    return (1 + math.erf(z / root2)) / 2


# each activation with its slope
ACTIVATIONS = {
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "ReLU": (lambda z: max(0.0, z), lambda z: float(z > 0)),
    "LeakyReLU": (lambda z: z if z > 0 else 0.01 * z, lambda z: 1.0 if z > 0 else 0.01),
    "GELU": (lambda z: z * below(z), lambda z: below(z) + z * np.exp(-z * z / 2) / root2pi),
}


def chain(x, weight, f, slope, units=10):
    """The end of the chain, and its slope for x: one factor per unit."""
    product = 1.0
    for _ in range(units):
        z = weight * x
        product *= weight * slope(z)
        x = f(z)
    return x, product


print("unit        in   w     end     slope")
for name, (f, slope) in ACTIVATIONS.items():
    for x, weight in ((0.8, 1.0), (0.8, 0.5), (-0.8, 1.0)):
        end, product = chain(x, weight, f, slope)
        print(f"{name:9} {x:4} {weight:3} {end:7.4f} {product:9.2e}")

f, slope = ACTIVATIONS["sigmoid"]
nudged = (chain(0.801, 1.0, f, slope)[0] - chain(0.799, 1.0, f, slope)[0]) / 0.002
print(f"sigmoid, by moving the input: {nudged:.2e}")
