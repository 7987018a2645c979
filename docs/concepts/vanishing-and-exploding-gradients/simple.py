"""Recomputes every number of the page's hand-worked section."""

import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def slope(z):
    return sigmoid(z) * (1 - sigmoid(z))


print("sum 2 * 0.5 - 1 =", 2 * 0.5 - 1, "output", sigmoid(0), "slope", slope(0))
print("factor 2 * 0.25 =", 2 * slope(0))
print("signal at layer 9:", 1 * 2 * slope(0), " weight slope there:", 0.5 * 0.5)
print("the move at rate 0.1:", 0.1 * 0.25, " against the weight 2:", 0.1 * 0.25 / 2)

print("\nlayer: signal for weights 2, 4, 6 with biases -1, -2, -3")
for layer in (10, 9, 8, 5, 2, 1):
    hops = 10 - layer
    print(layer, "hops", hops, [f"{(w * 0.25) ** hops:.7g}" for w in (2, 4, 6)])
for w in (2, 4, 6):
    signal = (w * 0.25) ** 9
    move = 0.1 * signal * 0.5
    print(f"weight {w}: factor {w * 0.25}, layer 1 weight slope {signal * 0.5:.6f},"
          f" move {move:.7f}, move / weight {move / w:.7f}")
print("move over weight for weight 2: one part in", f"{2 / (0.1 * 0.5**9 * 0.5):,.0f}")
print("the last layer's weight slope:", 1 * 0.5, " move 0.05, against 2:", 0.05 / 2)

print("\nweight 6 without its bias")
a, signals = 0.5, []
for layer in range(1, 11):
    z = 6 * a
    a = sigmoid(z)
    signals.append(6 * a * (1 - a))
    print(layer, "sum", round(z, 4), "output", round(a, 4), "slope", round(a * (1 - a), 4),
          "factor", round(signals[-1], 4))
print("product over layers 1 to 9:", f"{math.prod(signals[:9]):.1e}", " with the bias:", round(1.5**9, 2))

print("\nhalf the factors 0.5, half 1.5: average", (0.5 + 1.5) / 2, " one pair", 0.5 * 1.5)
print("ten factors: 0.75 ** 5 =", round(0.75**5, 4), " per layer:", round(0.75**0.5, 3))
print("forget gates: 0.9 ** 100 =", f"{0.9**100:.7f}", " 0.99 ** 100 =", round(0.99**100, 3))
print("19 copies of 100 mm, in mm:", round(100 * 0.5**9.5, 2), " and in m:", round(0.1 * 2**9.5, 1))
