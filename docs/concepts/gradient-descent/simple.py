"""Recomputes every number of the page's hand-worked section."""


def slope(weight):
    """The slope of the loss (weight - 4) squared."""
    return 2 * (weight - 4)


def walk(rate, steps, weight=5.0):
    """Weights and losses of plain gradient descent, the start included."""
    path = [weight]
    for _ in range(steps):
        path.append(path[-1] - rate * slope(path[-1]))
    return path, [(w - 4) ** 2 for w in path]


print("one step: slope", slope(5), "move", 0.1 * slope(5), "weight", 5 - 0.1 * slope(5))
print("loss before", (5 - 4) ** 2, "after", round((4.8 - 4) ** 2, 4))
rise = (5.001 - 4) ** 2 - 1
print("at 5.001: loss", round(1 + rise, 6), "risen by", round(rise, 6))
print("rise per unit of weight", round(rise / 0.001, 3))
for weight in (4.8, 3):
    rise = (weight + 1e-6 - 4) ** 2 - (weight - 4) ** 2
    print("measured at", weight, "with a move of a millionth:", round(rise / 1e-6, 3))

path, loss = walk(0.1, 50)
print("\nstep  weight  slope  move  loss")
for k in (0, 1, 2, 3, 4, 5, 10, 20):
    print(
        k,
        round(path[k], 4),
        round(slope(path[k]), 4),
        round(0.1 * slope(path[k]), 5),
        round(loss[k], 6),
    )
level = next(k for k, w in enumerate(path) if abs(slope(w)) < 0.001)
print("slope below 0.001 at step", level, "where the weight is", round(path[level], 4))
print("0.8 ** 10 =", round(0.8**10, 4), " 0.64 ** 10 =", round(0.64**10, 4))

print("\nrate  multiplier  weights after 0..5  loss after 10")
for rate in (0.02, 0.1, 0.5, 0.9, 1.0, 1.1):
    path, loss = walk(rate, 10)
    shown = [round(w, 4) for w in path[:6]]
    print(rate, round(1 - 2 * rate, 2), shown, [round(x, 4) for x in loss[:6]], round(loss[10], 4))

print("\ntries on a grid: 3 ** 100 =", f"{3**100:.2e}")
print("years at a billion tries a second:", f"{3**100 / 1e9 / (365.25 * 24 * 3600):.1e}")
