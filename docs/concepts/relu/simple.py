"""Recomputes every number of the page's hand-worked section."""

import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def sigmoid_slope(z):
    return sigmoid(z) * (1 - sigmoid(z))


def gelu_slope(z):
    below = (1 + math.erf(z / math.sqrt(2))) / 2  # share of a bell curve below z
    height = math.exp(-z * z / 2) / math.sqrt(2 * math.pi)
    return below + z * height


print("one unit, 0.8 in: sigmoid", round(sigmoid(0.8), 4), "and with 0.9:", round(sigmoid(0.9), 4))
print("rise", round(sigmoid(0.9) - sigmoid(0.8), 4), "per unit", round((sigmoid(0.9) - sigmoid(0.8)) / 0.1, 3))
print("slope at 0.8: 0.69 * 0.31 =", round(0.69 * 0.31, 4), " at 0: 0.5 * 0.5 =", sigmoid_slope(0))
print("slope at 4:", round(sigmoid_slope(4), 4))

print("\nbest case: 0.25 ** n")
for n in (1, 2, 3, 5, 10):
    print(n, f"{0.25**n:.10f}", " 1 ** n =", 1**n)
print("0.25 ** 10 rounded:", f"{0.25**10:.8f}", " one part in", f"{4**10:,}")
print("a nudge of 0.1 through ten units: sigmoid", f"{0.1 * 0.25**10:.9f}", " ReLU", 0.1)

print("\nthe chain, weight 1: unit, out for 0.8, out for 0.9, difference, slope, product")
a, b, product = 0.8, 0.9, 1.0
for unit in range(1, 11):
    slope = sigmoid_slope(a)
    product *= slope
    a, b = sigmoid(a), sigmoid(b)
    print(unit, f"{a:.4f} {b:.4f} {b - a:.8f}  {slope:.4f}  {product:.8f}", f"half {0.5**unit:.6f}")
print("product over ten:", f"{product:.2e}", " difference over nudge:", f"{(b - a) / 0.1:.2e}")
print("first slope times second:", round(0.2139 * 0.2224, 4))
print("ReLU with weight 0.5: 0.5 ** 10 =", f"{0.5**10:.6f}", " with 1.5:", round(1.5**10, 2))

print("\na unit dies: input 1, weight 1, bias 1, target 0.5")
h = 1 * 1 + 1
signal = 2 * (h - 0.5)
print("out", h, "loss", (h - 0.5) ** 2, "slope of the loss", signal)
for rate in (0.1, 1):
    w, bias = 1 - rate * signal * 1, 1 - rate * signal
    z = w + bias
    out = max(0, z)
    print(f"rate {rate}: weight {w:.1f} bias {bias:.1f} sum at 1 {z:.1f} at 0 {bias:.1f} out {out:.1f} loss {(out - 0.5) ** 2:.2f}")
print("dead: slope", 2 * (0 - 0.5), "times 0 =", 2 * (0 - 0.5) * 0)

w, bias, steps = -2.0, -2.0, 0
out = 0.01 * -4
print("leaky 0.01 at -4: out", out, "slope", round(2 * (out - 0.5), 4), "at the sum", round(2 * (out - 0.5) * 0.01, 4))
while w + bias <= 0:
    signal = 2 * (0.01 * (w + bias) - 0.5) * 0.01
    w, bias, steps = w - signal, bias - signal, steps + 1
    if steps == 1:
        print("after one step: weight", round(w, 4), "bias", round(bias, 4), "sum", round(w + bias, 4))
print("leaky: the sum is above 0 after", steps, "steps at rate 1")
print("GELU slopes at -4, -1, 0, 1, 3:", *(f"{gelu_slope(z):.4f}" for z in (-4, -1, 0, 1, 3)))
print("leaky, ten units off: 0.01 ** 10 =", f"{0.01**10:.0e}")
print("\nhose: 1000 ml, ten filters leave", f"{1000 * 0.25**10:.5f}", "ml")
print("factor per layer, default spread:", round(math.sqrt(1 / 6), 3), "to the tenth", f"{math.sqrt(1 / 6) ** 10:.5f}")
