"""Recomputes every number of the page's hand-worked section."""

KM = [1, 3, 5]
MINUTES = [9, 12, 21]


def errors(start, pace, minutes):
    return [y - (start + pace * x) for x, y in zip(KM, minutes)]


def squares(start, pace, minutes):
    return sum(e**2 for e in errors(start, pace, minutes))


def fit(minutes):
    """The best line from centered columns; returns start and pace."""
    mean_x, mean_y = sum(KM) / 3, sum(minutes) / 3
    dx, dy = [x - mean_x for x in KM], [y - mean_y for y in minutes]
    products, widths = [a * b + 0.0 for a, b in zip(dx, dy)], [a * a for a in dx]
    pace = sum(products) / sum(widths)
    print("means", mean_x, mean_y, "deviations", dx, dy)
    print("products", products, "sum", sum(products), "squares", widths, "sum", sum(widths))
    return mean_y - pace * mean_x, pace


left = [y - 3 * x for x, y in zip(KM, MINUTES)]
print("minutes without riding at pace 3:", left, "average", sum(left) / 3)
for start in (4, 5, 6):
    print("start", start, "errors", errors(start, 3, MINUTES), squares(start, 3, MINUTES))

print("\nThe best line")
start, pace = fit(MINUTES)
e = errors(start, pace, MINUTES)
print("start", start, "pace", pace, "errors", e, "squares", squares(start, pace, MINUTES))
print("sum of errors", sum(e), "of errors times km", sum(a * x for a, x in zip(e, KM)))
print("a ride of 4 km:", start + 4 * pace)

print("seen from the average: first", -5 / -2, "last", 7 / 2, "their mean", (2.5 + 3.5) / 2)

print("\nOther lines: start, pace, errors, sum of squares, a ride of 4 km")
for a, b in ((14, 0), (7.5, 1.5), (-1.5, 4.5), (6, 3), (5, 3)):
    print(a, b, errors(a, b, MINUTES), squares(a, b, MINUTES), a + 4 * b)

for where, late in (("middle", [9, 42, 21]), ("last", [9, 12, 51])):
    print(f"\n30 minutes late on the {where} delivery: {late}")
    a, b = fit(late)
    line = [a + b * x for x in KM]
    print("start", a, "pace", b, "on the line", line, "errors", errors(a, b, late))
    i = KM.index(3 if where == "middle" else 5)
    print("before", start + pace * KM[i], "rise", line[i] - start - pace * KM[i], "of 30")
    print("share", round((line[i] - start - pace * KM[i]) / 30, 4))
