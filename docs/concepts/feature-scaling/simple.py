"""Five hikes by hand: raw, standardized, min-max scaled, and with one wrong entry."""

import numpy as np

NAMES = "ABCDE"
KM = np.array([6.0, 10, 12, 14, 18])
CLIMB = np.array([450.0, 650, 250, 350, 800])
LOVED = 1  # hike B


def raw(v):
    return v


def standard(v):
    return (v - v.mean()) / v.std()


def minmax(v):
    return (v - v.min()) / (v.max() - v.min())


def robust(v):
    low, middle, high = np.percentile(v, [25, 50, 75])
    return (v - middle) / (high - low)


def distances(scale, climb, digits=3):
    a, b = scale(KM), scale(climb)
    d = np.hypot(a - a[LOVED], b - b[LOVED])
    order = [NAMES[i] for i in np.argsort(d) if i != LOVED]
    return {n: round(float(x), digits) for n, x in zip(NAMES, d)}, order


for name, v in (("km", KM), ("climb", CLIMB)):
    gaps = v - v.mean()
    print(name, "mean", v.mean(), "gaps", gaps, "squares", gaps**2, "sum", (gaps**2).sum())
    print("  variance", v.var(), "sd", v.std(), "lowest", v.min(), "highest", v.max(), "range", np.ptp(v))
    print("  standard", standard(v), "\n  min-max", minmax(v).round(3), "\n  robust", robust(v).round(3))
    print("  quartiles", np.percentile(v, [25, 50, 75]), "sd with n-1:", round(v.std(ddof=1), 3))

print("\nDistances to B")
print("meters     ", *distances(raw, CLIMB, 1))
print("kilometers ", KM, CLIMB / 1000, *distances(raw, CLIMB / 1000, 2))
print("gaps in climb to B, kilometers", np.abs(CLIMB - CLIMB[LOVED]) / 1000)
for scale in (standard, minmax, robust):
    print(f"{scale.__name__:11}", *distances(scale, CLIMB))
print("share of km in the mean squared distance", KM.var() / (KM.var() + CLIMB.var()))
pairs = [(a - b) ** 2 for a in KM for b in KM]
print("mean of 25 squared differences in km", np.mean(pairs))

WRONG = np.where(CLIMB == 800, 8000.0, CLIMB)
print("\n8000 for 800: mean", WRONG.mean(), "sd", round(WRONG.std(), 1), "range", np.ptp(WRONG))
for scale in (minmax, standard, robust):
    kept = np.delete(scale(WRONG), 4)
    before = np.delete(scale(CLIMB), 4)
    print(scale.__name__, "before", scale(CLIMB).round(3), "after", scale(WRONG).round(3))
    print("  A to D span", np.ptp(before).round(3), np.ptp(kept).round(3), *distances(scale, WRONG))
for value in (8_000, 80_000, 8_000_000):
    v = np.where(CLIMB == 800, float(value), CLIMB)
    print("z of", value, "is", round(standard(v)[4], 4), "robust", round(robust(v)[4], 1))
print("limits sqrt(n-1):", np.sqrt(5 - 1), "for n = 50:", np.sqrt(49))

print("\nAnalogy:", 9 + 60, 4 + 70, 9 + 60 / 10, 4 + 70 / 10)
print("Practice: 1, 3, 3, 5", standard(np.array([1.0, 3, 3, 5])).round(3), np.array([1.0, 3, 3, 5]).std().round(3), minmax(np.array([1.0, 3, 3, 5])))
print("new hike 20 km:", (20 - 6) / 12, (20 - 12) / 4, "new hike 15 km, 300 m:", (15 - 12) / 4, (300 - 500) / 200)
