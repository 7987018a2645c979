"""Recomputes every number of the page's hand-worked section."""

from itertools import combinations, product

WANTS = [3, 4, 4, 4, 6, 7, 9, 11]  # pinches of salt, one row for each regular
MEAN = sum(WANTS) / 8


def slope(salt, rows):
    """Slope of the mean squared distance between the salt and these rows."""
    return sum(2 * (salt - x) for x in rows) / len(rows)


def loss(salt):
    return sum((salt - x) ** 2 for x in WANTS) / 8


def spread(values):
    """Variance: the mean squared distance from their mean."""
    middle = sum(values) / len(values)
    return sum((v - middle) ** 2 for v in values) / len(values)


def show(number):
    return f"{round(number, 4):g}"


print("mean", MEAN, "variance", spread(WANTS), "standard deviation", show(spread(WANTS) ** 0.5))
print("loss at 10:", loss(10), "at 8:", loss(8), "at 6:", loss(6))
print("sum of the wishes", sum(WANTS))
for salt in (6, 10):
    print("squares at", salt, "sum", sum((salt - x) ** 2 for x in WANTS))
print("squares at 6:", [(6 - x) ** 2 for x in WANTS], "at 10:", [(10 - x) ** 2 for x in WANTS])
print("short cut, 7 plus the squared distance from 6:", [(s, s - 6, 7 + (s - 6) ** 2) for s in (10, 8, 10.5)])
print("loss at 10.5:", loss(10.5), "typical misses:", show(28**0.5), show(7**0.5))
misses = [(slope(10, [x]) - 8) ** 2 for x in WANTS]
print("squared misses at 10:", misses, "sum", sum(misses))
print("slopes at 10:", [slope(10, [x]) for x in WANTS], "sum", sum(slope(10, [x]) for x in WANTS))
for rows in (WANTS, [4, 9], [3], [11]):
    at = slope(10, rows)
    print("rows", rows, "slope", at, "step", 0.25 * at, "lands on", 10 - 0.25 * at)

print("\none epoch at rate 0.25, order 4 9 3 7 11 4 6 4")
order = [4, 9, 3, 7, 11, 4, 6, 4]
for size in (8, 2, 1):
    salt, path = 10.0, [10.0]
    for k in range(0, 8, size):
        salt -= 0.25 * slope(salt, order[k : k + size])
        path.append(salt)
    print("batch", size, "salt", [show(w) for w in path], "loss", show(loss(salt)))
print("means of the pairs", [sum(order[k : k + 2]) / 2 for k in (0, 2, 4, 6)])

print("\nall batches at 10: size, how many, mean, least, most, variance; rows put back: variance")
for size in (1, 2, 4, 8):
    all_slopes = [slope(10, rows) for rows in combinations(WANTS, size)]
    back = [slope(10, rows) for rows in product(WANTS, repeat=size)] if size < 8 else None
    print(size, len(all_slopes), sum(all_slopes) / len(all_slopes), end=" ")
    print(min(all_slopes), max(all_slopes), show(spread(all_slopes)), end=" ")
    print(f"{len(back)} draws {show(spread(back))}" if back else show(28 / 8))
print("draws of 8, rows put back:", 8**8)

print("\nat 6: slopes", [slope(6, [x]) for x in WANTS])
variance = 0.0
for _ in range(200):
    variance = variance / 4 + 7 / 4
print("rate 0.25: variance settles at", show(variance), "mean loss", show(7 + variance))
variance = 0.0
for _ in range(2000):
    variance = 0.9**2 * variance + 0.1**2 * 7
print("rate 0.05: keeps", 1 - 2 * 0.05, "squared", show(0.9**2), "adds", show(0.1**2 * 7))
print("rate 0.05: variance settles at", show(variance), "mean loss", show(7 + variance))
print("rate 0.5: salt = the last row asked, mean loss", 7 + 7)
salt, path = 10.0, []
for k, x in enumerate(order, 1):
    salt -= slope(salt, [x]) / (2 * k)
    path.append(show(salt))
print("rates", [show(1 / (2 * k)) for k in range(1, 9)])
print("falling rate:", path)

seconds = 10_000_000 * 0.001
print("\nten million rows at a millisecond:", seconds, "s =", show(seconds / 60), "minutes")
print("a thousand steps:", show(1000 * seconds / 86400), "days; batch of 64:", 64 * 0.001, "s")
