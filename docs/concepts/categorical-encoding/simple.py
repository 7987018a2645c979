"""Recomputes every number of the page's hand-worked section."""

import numpy as np

minutes = np.array([18.0, 22, 40, 44, 8, 12])
mean = minutes.mean()
print("mean of all", mean)


def line(x, y):
    slope = ((x - x.mean()) * (y - y.mean())).sum() / ((x - x.mean()) ** 2).sum()
    return slope, y.mean() - slope * x.mean()


print("\ndistricts: Canal, Hill, Market")
for codes in ([0, 0, 1, 1, 2, 2], [1, 1, 2, 2, 0, 0]):  # Market, then Bazaar
    x = np.array(codes, float)
    slope, start = line(x, minutes)
    print("codes", codes, "slope", slope, "start", start)
    print("products", (x - 1) * (minutes - mean), "sum", ((x - 1) * (minutes - mean)).sum())
    print("squares", (x - 1) ** 2, "sum", ((x - 1) ** 2).sum())
    print("guesses", start + slope * x[::2])
print("one-hot guesses", minutes.reshape(3, 2).mean(1))

print("\nraffle numbers 7, 12, 31")
ticket = np.array([7, 31, 12, 31, 7, 12])
own = np.array([minutes[ticket == t].mean() for t in ticket])
other = 2 * own - minutes  # the other delivery with this number
print("in-fold", own, "out-of-fold", other)
print("misses, guess the mean", minutes - mean, "squares", (minutes - mean) ** 2)
print("sum", ((minutes - mean) ** 2).sum(), "mean square", ((minutes - mean) ** 2).mean().round(1))
print("misses, in-fold", minutes - own, "squares", (minutes - own) ** 2, "sum", ((minutes - own) ** 2).sum())
for name, x in (("in-fold", own), ("out-of-fold", other)):
    slope, start = line(x, minutes)
    guess = start + slope * x
    miss = ((minutes - guess) ** 2).sum()
    print(name, "products", ((x - mean) * (minutes - mean)).sum(), "slope", round(slope, 2))
    print("squared misses", round(miss), "root mean", round(np.sqrt(miss / 6), 1))
    print("new delivery with 7:", round(start + slope * own[0], 1))
print("guess the mean, root mean", round(np.sqrt(((minutes - mean) ** 2).mean()), 1))

print("\nleave-one-out with one category")
rest = (minutes.sum() - minutes) / 5
slope, start = line(rest, minutes)
print("total", minutes.sum(), "without own", minutes.sum() - minutes, "encoding", rest)
print("slope", round(slope, 4), "start", round(start, 4), "guesses", (start + slope * rest).round(4))
print("new delivery", round(start + slope * mean, 4))

print("\nsmoothing, m = 4, mean 24")
for n, own_mean in ((1, 60), (1, 44), (16, 44), (0, 0)):
    print(n, own_mean, (n * own_mean + 4 * mean) / (n + 4))
print("codes of the parts", 16 * 44, 4 * 24, 16 * 44 + 4 * 24, 60 + 96, 5 * -11, 0.25 * 11, 24 + 0.25 * 11)

print("\none town, 1,000 deliveries, 20 random starts: percent of the variance explained")
shares = []
for seed in range(20):
    y = np.random.default_rng(seed).normal(size=1000)
    one = (y.sum() - y) / 999
    five = np.repeat([(y.sum() - fold.sum()) / 800 for fold in y.reshape(5, 200)], 200)
    shares.append([100 * np.corrcoef(x, y)[0, 1] ** 2 for x in (one, five)])
print("rows 1,000: leave-one-out", np.mean(shares, 0)[0].round(2), "five folds", np.mean(shares, 0)[1].round(2))
