"""Recomputes every number of By hand: two pixels, two layers, an old and a new picture."""

OLD, NEW, RIGHT = (2, 1), (1, 2), 2


def answer(net, picture):
    w, v = net
    return v * (w[0] * picture[0] + w[1] * picture[1])


def step(net, pictures, first, last):
    """One step on all `pictures` at once, with a rate for the first and one for the last layer."""
    w, v = net
    moves = [0.0, 0.0, 0.0]
    for p in pictures:
        error = RIGHT - answer(net, p)
        moves[0] += first * error * v * p[0]
        moves[1] += first * error * v * p[1]
        moves[2] += last * error * (w[0] * p[0] + w[1] * p[1])
    return (w[0] + moves[0], w[1] + moves[1]), v + moves[2]


START = (1.0, 0.0), 1.0
print("before: old", answer(START, OLD), "new", answer(START, NEW), "error", RIGHT - answer(START, NEW))
net = step(START, [NEW], 0.1, 0)
print("moves:", 0.1 * 1 * 1, 0.1 * 1 * 2, "weights", *(f"{w:.1f}" for w in net[0]))
print("parts: 1.1 * 1, 0.2 * 2 =", 1.1, 0.4, " 1.1 * 2 =", 2.2, " 0.2 * 1 =", 0.2)
print(f"after one step: new {answer(net, NEW):.1f}, old {answer(net, OLD):.1f}, off by {answer(net, OLD) - 2:.1f}")

for name, pictures, first, last in (
    ("first only", [NEW], 0.1, 0),
    ("last only", [NEW], 0, 0.1),
    ("first only, old mixed in", [NEW, OLD], 0.1, 0),
):
    net = START
    print(f"{name}: step, new, old, weights")
    for t in range(1, 301):
        net = step(net, pictures, first, last)
        if t in (1, 2, 5, 20, 60, 300):
            print(f"  {t:3}  {answer(net, NEW):.2f} {answer(net, OLD):.2f}  ", *(f"{w:.2f}" for w in (*net[0], net[1])))

for rate, steps in ((0.01, 300), (0.5, 3)):
    net = START
    print(f"first only at rate {rate}")
    for t in range(1, steps + 1):
        net = step(net, [NEW], rate, 0)
        if t in (1, 2, 3, 14, 100, 300):
            print(f"  {t:3}  new {answer(net, NEW):.2f}  old {answer(net, OLD):.2f}")
print("overlap 2 * 1 + 1 * 2 =", 2 * 1 + 1 * 2, " new with itself", 1 + 4, " ratio", 4 / 5)

NEW = (1, -2)
net = step(START, [NEW], 0.1, 0)
print(f"picture (1, -2): overlap {2 - 2}, new {answer(START, NEW)} to {answer(net, NEW):.1f}, old {answer(net, OLD):.1f}")
print(f"weights {net[0][0]:.1f} and {net[0][1]:.1f}: 1.1 * 2 = 2.2, 2.2 - 0.2 =", f"{2.2 - 0.2:.1f}")
