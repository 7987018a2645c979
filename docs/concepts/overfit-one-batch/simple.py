"""Recomputes every number of the page's hand-worked section."""

import math

X, TARGET = (1, -1), (3, 1)


def loss(w, b):
    return sum((w * x + b - t) ** 2 for x, t in zip(X, TARGET)) / 2


def buggy(w, b):
    """Every prediction against every target: four differences."""
    return sum((w * x + b - t) ** 2 for x in X for t in TARGET) / 4


def step(w, b, rate, pairs):
    slope_w = sum(2 * (w * x + b - t) * x for x, t in pairs) / len(pairs)
    slope_b = sum(2 * (w * x + b - t) for x, t in pairs) / len(pairs)
    print("  slopes", slope_w, slope_b, "moves", rate * slope_w, rate * slope_b)
    return w - rate * slope_w, b - rate * slope_b


print("start: predictions 0 and 0, loss", (9 + 1) / 2, loss(0, 0))
print("mean of the targets", (3 + 1) / 2, "variance", ((3 - 2) ** 2 + (1 - 2) ** 2) / 2)
right = list(zip(X, TARGET))
wrong = [(x, t) for x in X for t in TARGET]
for name, rate, pairs in (("healthy", 0.5, right), ("healthy", 0.25, right),
                          ("small rate", 0.01, right), ("all pairs", 0.25, wrong)):
    w = b = 0.0
    print(name, "rate", rate)
    for k in range(6):
        print(" ", k, "w", round(w, 5), "b", round(b, 5), "predictions", round(w + b, 5),
              round(b - w, 5), "loss", round(loss(w, b), 5), "its own loss", round(buggy(w, b), 5))
        w, b = step(w, b, rate, pairs)
print("four differences at the start:", [0 - t for _, t in wrong], (9 + 1 + 9 + 1) / 4)

print("\none picture, two labels: loss for p")
for p in (0.5, 0.6, 0.9):
    print(p, round(-math.log(p), 3), round(-math.log(1 - p), 3),
          round(-(math.log(p) + math.log(1 - p)) / 2, 3))
print("ln 2 =", round(math.log(2), 3))
print("then 15 of 16 are right")
print("such a pair among 16:", round(2 * math.log(2), 3), round(2 * math.log(2) / 16, 4))
