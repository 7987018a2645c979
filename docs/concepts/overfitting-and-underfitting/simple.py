"""Recomputes every number of the page's hand-worked section."""

import math

day, height = [0, 2, 4], [1, 7, 7]  # three beans to learn from
new_day, new_height = [1, 3], [2, 8]  # two beans nobody trained on
models = {
    "constant": lambda x: 5,
    "line": lambda x: 2 + 1.5 * x,
    "parabola": lambda x: 1 + 4.5 * x - 0.75 * x * x,
}
print("the constant is the mean", sum(height) / 3)
slope = sum((x - 2) * (y - 5) for x, y in zip(day, height)) / sum((x - 2) ** 2 for x in day)
print("best slope", slope, "intercept", 5 - 2 * slope)
bend = (7 - 2 * 7 + 1) / 2 / 2**2  # second difference of 1, 7, 7 at a distance of 2
print("parabola: bend", bend, "start", (7 - 1) / 2 - 2 * bend)
for name, f in models.items():
    for what, xs, ys in (("train", day, height), ("new", new_day, new_height)):
        errors = [y - f(x) for x, y in zip(xs, ys)]
        squares = [e * e for e in errors]
        print(name, what, "says", [f(x) for x in xs], "errors", errors, "squares", squares)
        print("  sum", sum(squares), "mean", sum(squares) / len(squares))
    print("  on day 6:", f(6), "cm")

print("\nprobability given to the true class, four photos")
for epoch, p in ((10, [0.8, 0.7, 0.4, 0.4]), (30, [0.95, 0.9, 0.6, 0.02])):
    losses = [-math.log(q) for q in p]
    right = 100 * sum(q > 0.5 for q in p) / 4
    print("epoch", epoch, p, "accuracy", right, "%", "losses", [round(x, 3) for x in losses])
    print("  sum", round(sum(losses), 3), "mean loss", round(sum(losses) / 4, 3))
    print("  share of the fourth photo", round(100 * losses[3] / sum(losses)), "%")
