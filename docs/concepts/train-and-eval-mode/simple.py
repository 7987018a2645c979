"""Recomputes every number of the page's hand-worked section."""

import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def logit(normalized, factor=1):
    """ReLU, dropout's factor, then the output unit: times 3, minus 1."""
    return 3 * factor * max(normalized, 0) - 1


sums, mean, var = (3, 7), 1, 4
print("TRAIN: batch mean", sum(sums) / 2, "variance", ((3 - 5) ** 2 + (7 - 5) ** 2) / 2, "spread", math.sqrt(4))
for name, s in zip("AB", sums):
    n = (s - 5) / 2
    print(f"  {name}: normalized {n}, ReLU {max(n, 0)}, kept (times {1 / 0.5}) -> {2 * max(n, 0)},",
          f"dropped -> 0; logit kept {logit(n, 2)}, dropped {logit(n, 0)}")
print("EVAL: running mean", mean, "running variance", var, "spread", math.sqrt(var))
for name, s in zip("AB", sums):
    n = (s - mean) / 2
    print(f"  {name}: normalized {n}, ReLU {max(n, 0)}, logit {logit(n)}, chance {sigmoid(logit(n)):.4f}")
print("A's chance: train", round(sigmoid(-1), 4), " eval", round(sigmoid(2), 4))
print("B's chance: train, kept", round(sigmoid(5), 4), " dropped", round(sigmoid(-1), 4))
print("expected logit of B over the coin:", (logit(1, 2) + logit(1, 0)) / 2, "= logit with factor 1:", logit(1))

print("\nThe logbook after one call in TRAIN")
print("  mean 0.9 * 1 + 0.1 * 5 =", 0.9 * 1 + 0.1 * 5, "; batch variance over 2 - 1:", (4 + 4) / 1)
print("  variance 0.9 * 4 + 0.1 * 8 =", round(0.9 * 4 + 0.1 * 8, 4))

print("\nBackward in EVAL: A is malignant, label 1")
p = sigmoid(2)
print("  slope for the logit", round(p - 1, 4), "times the input 1 =", round((p - 1) * 1, 4))
print("  in TRAIN A's input is 0, so the slope is", round(abs(sigmoid(-1) - 1) * 0, 4))

print("\nCalls in TRAIN without recording, then A in EVAL")
m, v = 1.0, 4.0
for call in range(1, 11):
    m, v = 0.9 * m + 0.1 * 5, 0.9 * v + 0.1 * 8
    n = (3 - m) / math.sqrt(v)
    if call in (1, 2, 3, 5, 10):
        print(f"  {call:2}: mean {m:.4f} variance {v:.4f} spread {math.sqrt(v):.4f}"
              f" normalized {n:.4f} logit {logit(n):.4f} chance {sigmoid(logit(n)):.4f}")

print("\nSigmoid once and twice, label 1, logit 2")
s = sigmoid(2)
print("  once: chance", round(s, 4), "loss", round(-math.log(s), 4))
print("  twice:", round(sigmoid(s), 4), "loss", round(-math.log(sigmoid(s)), 4))
for z in (5, 1000):
    print(f"  logit {z}: once {abs(-math.log(sigmoid(z))):.4f}, twice {-math.log(sigmoid(sigmoid(z))):.4f}")
print("  floor for label 1: sigmoid(1) =", round(sigmoid(1), 4), "loss", round(-math.log(sigmoid(1)), 4))
print("  floor for label 0: sigmoid(0) =", sigmoid(0), "loss", round(math.log(2), 4))
share = 112 / 300
floor = share * -math.log(sigmoid(1)) + (1 - share) * math.log(2)
print("  112 of 300 malignant: share", round(share, 4), "floor", round(floor, 4))
print("A logit of 0.5 is a chance of", round(sigmoid(0.5), 4), "; logit 0 is", sigmoid(0))
print("one call keeps 33 kB; 1000 calls:", 33 * 1000 / 1000, "MB")
