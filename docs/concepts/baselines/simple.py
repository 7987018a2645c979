"""Recomputes every number of the page's hand-worked section, and of its story."""

DAYS = [1, 2, 2, 3, 1, 2, 4, 8, 2, 5]  # ten parcels of the past: days until fetched
NEW = [2, 4, 1, 8, 3]
MODEL = [2, 3, 2, 6, 3]
SHELF = [52, 56, 60, 62, 70]  # five evenings of the past
NEXT = [75, 72, 78, 84, 81]
MODEL_SHELF = [68, 72, 71, 74, 79]
ARRIVE = [40, 60, 45, 55, 50]  # after a day with 55, average so far 50


def squares(guesses, truth):
    return [(t - g) ** 2 for g, t in zip(guesses, truth)]


def report(name, guesses, truth):
    parts = squares(guesses, truth)
    print(f"{name}: guesses {guesses}, misses {[t - g for g, t in zip(guesses, truth)]},")
    print(f"  squares {parts}, sum {sum(parts)}, mean {sum(parts) / len(parts):.1f}")
    return sum(parts) / len(parts)


late = [d > 7 for d in DAYS]
print("of ten, late:", sum(late), "so the majority is in time")
right = [(d > 7) is False for d in NEW]
print(f"never late: {sum(right)} of 5 right, {sum(right) / 5:.2f} = {100 * sum(right) / 5:.0f} %")
called = [(g > 7) == (d > 7) for g, d in zip(MODEL, NEW)]
print(f"model: {sum(called)} of 5 right; skill {1 - (5 - sum(called)) / (5 - sum(right)):.2f}")

mean = sum(DAYS) / len(DAYS)
print(f"\ndays: sum {sum(DAYS)}, mean {mean:.0f}")
base = report("mean", [3] * 5, NEW)
model = report("model", MODEL, NEW)
print(f"left: {model:.1f} / {base:.1f} = {model / base:.2f}, so gone: {100 - 100 * model / base:.0f} %")

print(f"\nshelf: {SHELF}, then {NEXT}: sum {sum(SHELF)}, mean {sum(SHELF) / 5:.0f}")
base = report("mean", [60] * 5, NEXT)
last = report("last value", [70, *NEXT[:-1]], NEXT)
model = report("model", MODEL_SHELF, NEXT)
print(f"left of the mean's: {model:.1f} / {base:.0f} = {model / base:.2f}")
print(f"left of the last value's: {model / last:.2f}, so {100 * model / last - 100:.0f} % more")

print("\narrivals")
report("mean", [50] * 5, ARRIVE)
report("last value", [55, *ARRIVE[:-1]], ARRIVE)

for share in (0.95, 0.5):
    print(f"\nshare {share}: two alike {share**2:.4f} + {(1 - share) ** 2:.4f}", end=" ")
    print(f"= {share**2 + (1 - share) ** 2:.4f}")
    print(f"or {100 * (share**2 + (1 - share) ** 2):.1f} %")

days = [1, 1, 2, 2, 9]
print("\nmean 3, median 2: absolute", [sum(abs(d - c) for d in days) / 5 for c in (3, 2)])
print("squared", [sum((d - c) ** 2 for d in days) / 5 for c in (3, 2)])
print("nurse: with", sum([6, 7, 8, 7, 7]) / 5, "without", sum([7, 6, 8, 8, 6]) / 5, "tea", sum([5, 6, 6, 7, 6]) / 5)
for a, b in ((0.05, 0.038), (0.373, 0.039)):
    print(f"mistakes {b} of {a}: skill {1 - b / a:.2f}")
