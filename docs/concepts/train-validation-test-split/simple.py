"""Recomputes every number of the page's hand-worked section, and of its story."""

from itertools import combinations
from math import comb

DAYS = dict(zip(range(1, 13), [112, 114, 110, 90, 92, 94, 114, 112, 116, 114, 94, 92]))


def says(name, known, day):
    """Average of the known days, or a copy of the nearest (of two, the earlier)."""
    if name == "average":
        return sum(DAYS[d] for d in known) / len(known)
    return DAYS[min(known, key=lambda d: (abs(d - day), d))]


def off(name, known, asked):
    return [abs(says(name, known, d) - DAYS[d]) for d in asked]


def show(title, known, asked):
    print(f"{title}, known {known}: sum {sum(DAYS[d] for d in known)}")
    for name in ("average", "copy"):
        misses = off(name, known, asked)
        print(f"  {name:7} says", *(f"{says(name, known, d):.2f}" for d in asked), end=", off by ")
        print(*(f"{v:.2f}" for v in misses), f"mean {sum(misses) / 2:.2f}")


print("passengers:", DAYS)
print("TIME ORDER")
show("validation, days 7 and 8", [1, 2, 3, 4, 5, 6], [7, 8])
show("test, days 9 and 10", [1, 2, 3, 4, 5, 6, 7, 8], [9, 10])
show("in use, days 11 and 12", list(range(1, 11)), [11, 12])
print("RANDOM DAYS")
show("validation, days 1 and 5", [2, 3, 4, 7, 8, 10], [1, 5])
show("test, days 6 and 9", [1, 2, 3, 4, 5, 7, 8, 10], [6, 9])

cuts, reported = 0, []
for val in combinations(range(1, 11), 2):
    for test in combinations(set(range(1, 11)) - set(val), 2):
        rest = sorted(set(range(1, 11)) - set(test))
        train = sorted(set(rest) - set(val))
        cuts += 1
        if sum(off("copy", train, val)) < sum(off("average", train, val)):
            reported.append(sum(off("copy", rest, test)) / 2)
print(f"all {cuts:,} cuts: copy chosen in {len(reported)}, {len(reported) / cuts:.0%};", end=" ")
print(f"reported then: mean {sum(reported) / len(reported):.1f}")


def best_of(m, trips, p=0.7):
    """Average count of the best of m independent candidates, each right with chance p."""
    chances = [comb(trips, k) * p**k * (1 - p) ** (trips - k) for k in range(trips)]
    return sum(1 - sum(chances[: k + 1]) ** m for k in range(trips))


print("\nbest of m candidates, each right on 70 %: of 10 trips, of 100, of 1,000")
for m in (1, 2, 10, 100):
    print(f"{m:4} {best_of(m, 10):.1f} {best_of(m, 100):.1f} {best_of(m, 1000):.0f}")
print(f"all ten right, one: 0.7 ** 10 = {0.7**10:.4f},", end=" ")
print(f"at least one of 100: 1 - {1 - 0.7**10:.4f} ** 100 = {1 - (1 - 0.7**10) ** 100:.2f}")
print(f"optimism in points: {best_of(100, 100) - 70:.1f} and {best_of(100, 1000) / 10 - 70:.1f}")
