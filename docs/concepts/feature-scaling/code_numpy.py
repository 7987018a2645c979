"""Three scalers from scratch, and the nearest hike under each."""

import numpy as np

names = "ABCDE"
hikes = np.array(  # kilometers, meters climbed
    [[6, 450], [10, 650], [12, 250], [14, 350], [18, 800]], dtype=float
)


def standard(x):  # one mean and one standard deviation per column
    return x.mean(axis=0), x.std(axis=0)


def minmax(x):
    return x.min(axis=0), np.ptp(x, axis=0)


def robust(x):
    low, middle, high = np.percentile(x, [25, 50, 75], axis=0)
    return middle, high - low


for fit in (standard, minmax, robust):
    shift, width = fit(hikes)  # what is learned
    z = (hikes - shift) / width  # what is applied
    print(fit.__name__)
    print(z.round(3))
    gaps = np.linalg.norm(z - z[1], axis=1)
    gaps[1] = np.inf  # B itself
    print("most like B:", names[gaps.argmin()], gaps.min().round(3))
