"""Recomputes every number of the page's hand-worked section: six bathers, three carts."""

from fractions import Fraction
from itertools import combinations, permutations

BATHERS = (0, 10, 120, 130, 150, 240)


def share_out(carts):
    """For each bather the number of the nearest cart."""
    return [min(range(len(carts)), key=lambda j: abs(b - carts[j])) for b in BATHERS]


def total(carts):
    """Sum of squared distances, each bather to the nearest cart."""
    return sum(min((b - c) ** 2 for c in carts) for b in BATHERS)


def evenings(start):
    """Yields carts, customers of each cart, total, until a day like the day before."""
    carts, before = [Fraction(c) for c in start], None
    while (who := share_out(carts)) != before:
        groups = [[b for b, w in zip(BATHERS, who) if w == j] for j in range(len(carts))]
        yield carts, groups, total(carts)
        # An empty cart stays where it is.
        carts = [Fraction(sum(g), len(g)) if g else c for g, c in zip(groups, carts)]
        before = who
    yield carts, groups, total(carts)


def show(start):
    print("\nstart", start)
    for day, (carts, groups, cost) in enumerate(evenings(start), 1):
        print("day", day, "carts", [round(float(c), 2) for c in carts], groups, "total", round(float(cost), 1))


print("mean of 130, 150, 240:", round((130 + 150 + 240) / 3, 2))
print("from 130: to 120", 130 - 120, "to 173.33", round(173.33 - 130, 2))
print("from 150: to 120", 150 - 120, "to 173.33", round(173.33 - 150, 2))
print("day 1 squares:", [min((b - c) ** 2 for c in (0, 120, 130)) for b in BATHERS])
print("from 150 on day 3: to 125", 150 - 125, "to 195", 195 - 150)
print("mean of 120, 130, 150:", round((120 + 130 + 150) / 3, 2))
show((0, 120, 130))

print("\nstuck: mean of four", (120 + 130 + 150 + 240) / 4, "gaps", [b - 160 for b in BATHERS[2:]])
print("squares", [(b - 160) ** 2 for b in BATHERS[2:]], "sum", sum((b - 160) ** 2 for b in BATHERS[2:]))
show((0, 10, 120))

print("\nempty: from 120 to 10", 120 - 10, "to 240", 240 - 120, "mean of 10, 120:", (10 + 120) / 2)
print("day 2: from 10 to 0", 10, "to 65", 65 - 10, "; from 120 to 65", 120 - 65, "to 173.33", round(173.33 - 120, 2))
show((0, 10, 240))
print("day 2: farthest from its cart is 240:", round(240 - 173.33, 2))
print("cart 2 moved to 240:")
show((5, 240, 160))

ends = {s: round(float(list(evenings(s))[-1][2]), 1) for s in combinations(BATHERS, 3)}
best = min(ends.values())
print("\nall", len(ends), "starts on bathers:", sum(e == best for e in ends.values()), "end at", best)
print("bad over best:", round(9000 / best))
print("the others:", {s: e for s, e in ends.items() if e != best})

squares = [b**2 for b in BATHERS]
print("\nk-means++, first cart at 0: squares", squares, "sum", sum(squares))
print("share of 10:", round(100 / sum(squares), 4), "share of 240:", round(57600 / sum(squares), 2))
chance = Fraction(0)
for a, b, c in permutations(BATHERS, 3):
    if ends[tuple(sorted((a, b, c)))] != best:
        two = [min((x - y) ** 2 for y in (a,)) for x in BATHERS]
        three = [min((x - y) ** 2 for y in (a, b)) for x in BATHERS]
        chance += Fraction(1, 6) * Fraction((b - a) ** 2, sum(two)) * Fraction(three[BATHERS.index(c)], sum(three))
print("chance of a bad start: random", 4 / 20, "k-means++", round(float(chance), 4))
print("ways to share out 6 bathers among 3 carts:", 3**6, "50 bathers:", f"{3**50:.1e}")
