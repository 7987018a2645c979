"""Recomputes every number of the page's hand-worked section, and those of the other sections."""

from math import exp, sqrt

WEIGHTS = [4, 5, 8, 10, 20, 25]
GUESSES = {
    "Ana": [5, 5, 8, 17, 19, 25],
    "Ben": [6, 3, 10, 8, 22, 23],
    "Cleo": [4, 5, 8, 9, 13, 15],
    "Dora": [8, 10, 16, 20, 40, 50],
    "always 12": [12] * 6,
    "always 9": [9] * 6,
    "always 5": [5] * 6,
    "always 8": [8] * 6,
    "always 10": [10] * 6,
}


def report(name, weights, guesses):
    n, mean = len(weights), sum(weights) / len(weights)
    miss = [g - w for g, w in zip(guesses, weights)]
    size = [abs(m) for m in miss]
    square = [m * m for m in miss]
    percent = [100 * abs(m) / w for m, w in zip(miss, weights)]
    total = sum((w - mean) ** 2 for w in weights)
    print("\n" + name, "guesses", *guesses)
    print("misses", *miss, "sum", sum(miss), "mean", round(sum(miss) / n, 3))
    print("sizes", *size, "sum", sum(size), "MAE", round(sum(size) / n, 3), round(sum(size) / n, 2))
    print("squares", *square, "sum", sum(square), "MSE", sum(square) / n, "RMSE", round(sqrt(sum(square) / n), 2))
    print("percents", *percent, "sum", sum(percent), "MAPE", round(sum(percent) / n, 1), round(sum(percent) / n, 2))
    r2 = 1 - sum(square) / total
    print("share", round(sum(square) / total, 3), "R2", round(r2, 3), round(r2, 2))
    print("spread of the sizes", sum(square) / n - (sum(size) / n) ** 2, "total weight", sum(guesses))


mean = sum(WEIGHTS) / 6
print("weights", *WEIGHTS, "sum", sum(WEIGHTS), "mean", mean)
deviations = [w - mean for w in WEIGHTS]
print("minus mean", *[int(d) for d in deviations], "squares", *[int(d * d) for d in deviations],
      "sum", sum(d * d for d in deviations), "variance", sum(d * d for d in deviations) / 6)
for name, guesses in GUESSES.items():
    report(name, WEIGHTS, guesses)

print("\nAlike pumpkins, Ben's misses")
ALIKE = [9, 11, 12, 12, 13, 15]
print("weights", *ALIKE, "mean", sum(ALIKE) / 6, "squares", *[(w - 12) ** 2 for w in ALIKE],
      "sum", sum((w - 12) ** 2 for w in ALIKE))
report("Ben alike", ALIKE, [w + m for w, m in zip(ALIKE, (2, -2, 2, -2, 2, -2))])
report("always 12 alike", ALIKE, [12] * 6)

print("\nTwo lightest under 12:", 200 + 140)
print("One miss of 10 kg: true 20 guess 10:", 100 * 10 / 20, "percent; true 10 guess 20:", 100 * 10 / 10)
weight = [1 / w for w in WEIGHTS]
print("weights of MAPE", *weight, "sum", round(sum(weight), 3), "half", round(sum(weight) / 2, 4),
      "first", weight[0], "first two", weight[0] + weight[1])
print("Ana 8.5 =", 1.5**2, "+", 8.5 - 1.5**2)
print("lognormal 0.4: mean", round(exp(0.08), 3), "mape", round(exp(-0.16), 3), "ratio", round(exp(-0.24), 3))
print("noise columns 40 of 50 rows:", round(40 / 49, 3), "adjusted at that value:",
      round(1 - (1 - 40 / 49) * 49 / 9, 6))

print("\nPractice")
report("apples", [2, 4, 6, 8], [3, 3, 7, 7])
report("apples always 5", [2, 4, 6, 8], [5] * 4)
print("one miss of 10 among five: MAE", 10 / 5, "RMSE", round(sqrt(100 / 5), 2), "five of 3: MAE", 3.0, "RMSE", 3.0)
print("rooms: RMSE 3, spread 6 and 2:", 1 - 9 / 36, 1 - 9 / 4)
