"""Recomputes every number of the page's hand-worked section."""

import math

epoch = [1, 5, 15, 40, 100, 250]  # six readings of chart 4, from runs.json
train = [0.607, 0.394, 0.263, 0.169, 0.066, 0.014]
val = [0.656, 0.488, 0.442, 0.467, 0.540, 0.752]
right = [58.4, 76.9, 79.7, 80.3, 82.2, 82.9]
print("rows trained on", 200, "validation patients", 1000)
print("epoch", epoch, "train", train, "validation", val, "right, percent", right)
print("guessing: ln 2 =", round(math.log(2), 3))
print("gaps:", [round(v - t, 3) for v, t in zip(val, train)])
for name, line in (("train", train), ("validation", val)):
    for i in range(5):
        rise, run = line[i + 1] - line[i], epoch[i + 1] - epoch[i]
        print(f"{name} {epoch[i]}-{epoch[i + 1]}: {rise:.3f} in {run} epochs, {rise / run:.4f} an epoch")
best = min(range(6), key=lambda i: val[i])
print("lowest validation loss of the six:", val[best], "at epoch", epoch[best])

print("\nstandard error of a share p of n")
for p, n in ((0.9, 100), (0.84, 30), (0.8, 20), (0.8, 100), (0.8, 1000), (0.829, 1000)):
    product = p * (1 - p)
    se = math.sqrt(product / n)
    print(f"p {p}, 1 - p {1 - p:.3f}, product {product:.4f}, divided by n {n}: {product / n:.6f}, SE {se:.4f} = {100 * se:.2f} points")
    print(f"   {100 * se:.1f} points, two of them {200 * se:.1f}, wiggle {100 * p:.0f}"
          f" +- {200 * se:.1f}: {100 * p - 200 * se:.1f} to {100 * p + 200 * se:.1f}")
print("differences:", round(82.9 - 79.7, 1), round(82.9 - 82.2, 1))

print("\na batch average against a measurement after the epoch")
batches = [0.70, 0.60, 0.50, 0.40]
print("batches 0.70, 0.60, 0.50, 0.40; logged", round(sum(batches) / 4, 2), "next would be", 0.30, "validation", 0.35)

print("so validation seems ahead by", round(0.55 - 0.35, 2))
print("\nsmoothing: 0.9 old + 0.1 new")
raw = [0.40, 0.40, 0.40, 0.60, 0.80, 1.00]
s = raw[0]
for x in raw[1:]:
    print(f"0.9 x {s:.4f} + 0.1 x {x:.2f} = ", end="")
    s = 0.9 * s + 0.1 * x
    print(f"{s:.4f}")
print("rise: raw", round(raw[-1] - raw[0], 2), "smoothed", round(s - raw[0], 4))
print("in percent: raw", round(100 * (raw[-1] / raw[0] - 1)), "smoothed", round(100 * (s / raw[0] - 1)))
