"""Recomputes every number of the page's hand-worked section: one log, three problems."""

# hour, degrees, price in euros, cups sold
LOG = [
    (8, 4, 4, 28),
    (9, 6, 4, 26),
    (15, 5, 4, 24),
    (16, 7, 3, 36),
    (8, 20, 3, 20),
    (9, 22, 3, 18),
    (15, 21, 3, 14),
    (16, 23, 4, 9),
]


def mean(numbers):
    numbers = list(numbers)
    return sum(numbers) / len(numbers)


print("supervised: tomorrow at 9, 8 degrees, price 4; distances squared")
new, distances = (9, 8, 4), []
for number, row in enumerate(LOG, 1):
    parts = [(a - b) ** 2 for a, b in zip(row, new)]
    distances.append((sum(parts), number))
    print(number, " + ".join(map(str, parts)), "=", sum(parts), "cups", row[3])
nearest = [LOG[number - 1][3] for _, number in sorted(distances)[:2]]
print("two nearest sold", nearest, "guess", mean(nearest), "if 25 are sold, off by", mean(nearest) - 25)

print("\nreinforcement: what each hour brought")
TAKE = [price * cups for _, _, price, cups in LOG]
COLD = [degrees < 12 for _, degrees, _, _ in LOG]
print(TAKE)
for price in (3, 4):
    own = [k for k in range(8) if LOG[k][2] == price]
    print("at", price, [TAKE[k] for k in own], "mean", mean(TAKE[k] for k in own))
    for word, cold in (("cold", True), ("warm", False)):
        kind = [TAKE[k] for k in own if COLD[k] == cold]
        print("   ", word, kind, "sum", sum(kind), "mean", mean(kind))

print("\nunsupervised: sum of squared distances to the group's mean, two ways to group")
for unit, factor in (("hours", 1), ("quarter-hours", 4)):
    for name, groups in (
        ("cold | warm", ((0, 1, 2, 3), (4, 5, 6, 7))),
        ("morning | afternoon", ((0, 1, 4, 5), (2, 3, 6, 7))),
    ):
        total, parts = 0, []
        for group in groups:
            for column, scale in ((0, factor), (1, 1)):
                values = [LOG[k][column] * scale for k in group]
                spread = sum((v - mean(values)) ** 2 for v in values)
                parts.append((mean(values), spread))
                total += spread
        print("first group's sum", parts[0][1] + parts[1][1])
        print(unit, name, "(mean, spread) of time and degrees, by group:", parts, "total", total)

print("\nself-supervised: hide the temperature of hour 4, guess it from the cups")
others = [(abs(row[3] - 36), row[1], row[3]) for k, row in enumerate(LOG) if k != 3]
gap, guess, cups = min(others)
print("nearest cups", cups, "guess", guess, "truth 7, off by", 7 - guess)
print("numbers one can hide:", 8 * 4)

print("\nthe column nobody sees: the invented world, a euro more loses 10 cups if cold, 6 if warm")
totals = {3: 0, 4: 0}
for (hour, degrees, price, cups), cold in zip(LOG, COLD):
    change = 10 if cold else 6
    both = {price: cups, 7 - price: cups + (change if price == 4 else -change)}
    for p in totals:
        totals[p] += p * both[p]
    print(hour, degrees, "at 3:", both[3], "cups", 3 * both[3], " at 4:", both[4], "cups", 4 * both[4])
print("all at 3:", totals[3], totals[3] / 8, " all at 4:", totals[4], totals[4] / 8)
