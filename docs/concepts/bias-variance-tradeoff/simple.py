"""Recomputes every number of the page's hand-worked section, and those of the other sections."""

import numpy as np

NOISE = 12.0
t = np.arange(12, 33)
f = 120 - (t - 22) ** 2  # the true mean: 120 rentals at 22 degrees, fewer when colder or hotter
print("true mean from 17 to 27:", f[5:16], "at 22:", f[10], "at 12 and 32:", f[0], f[-1])
print("noise: sd", NOISE, "variance", NOISE**2, "days", len(t))

# Five records, one day per degree. Keep what the two models say at 22 degrees.
records = np.rint(f + np.random.default_rng(8).normal(0, NOISE, (5, 21))).astype(int)
narrow = records[:, 10]
wide = np.rint(records[:, 5:16].mean(axis=1)).astype(int)
print("first record, 17 to 27:", records[0, 5:16], "sum", records[0, 5:16].sum(),
      "mean", round(records[0, 5:16].mean(), 1))


def split(name, guesses, truth):
    mean = guesses.mean()
    print(name, guesses, "sum", guesses.sum(), "mean", round(mean, 1), "bias", round(mean - truth, 1))
    around = (guesses - mean) ** 2
    print("  distances from their mean", np.round(guesses - mean, 1), "squared", np.round(around, 2),
          "sum", round(around.sum(), 2))
    print("  misses", guesses - truth, "squared", (guesses - truth) ** 2, "sum", ((guesses - truth) ** 2).sum())
    print("  bias squared", round((mean - truth) ** 2, 2), "variance", round(around.mean(), 2), "together",
          round((mean - truth) ** 2 + around.mean(), 2), "mean squared miss", round(((guesses - truth) ** 2).mean(), 1))


split("narrow", narrow, 120)
split("wide", wide, 120)

print("\nExact, at 22 degrees: width, bias, bias squared, variance, the two, with noise")
for k in (1, 3, 5, 7, 9, 11, 21):
    m = (k - 1) // 2
    window = f[10 - m : 11 + m]
    bias = window.mean() - f[10]
    var = NOISE**2 / k
    print(k, "sum", window.sum(), "mean", round(window.mean(), 2), "bias", round(bias, 2), "|", round(bias**2, 1),
          round(var, 1), round(bias**2 + var, 1), round(bias**2 + var + NOISE**2, 1))

print("\nA parabola fitted to all 21 days by least squares, at 22 degrees")
A = np.vander(t - 22.0, 3)
weights = np.linalg.pinv(A)[2]  # how much each day counts for the value at 22
bias = weights @ f - 120
print("parameters", 3, "bias", abs(round(bias, 6)), "variance", round(NOISE**2 * (weights**2).sum(), 1))

print("\nOther sections")
tape, laser = np.array([194, 193, 195, 194, 194]), np.array([208, 191, 203, 189, 209])
split("tape", tape, 200)
split("laser", laser, 200)
print("root of 113.1 and 144:", round(113.1**0.5, 1), 144**0.5, "days per degree 4: variance", round(144 / 44, 2),
      "sum", round(100 + 144 / 44, 1), "ten records of 11:", round(144 / 110, 2))
split("practice", np.array([44, 46, 48, 45, 47]), 50)
print("noise 6: variance", 36, "wide", round(36 / 11, 1), "sum", round(100 + 36 / 11, 1), "5 days", round(4 + 36 / 5, 1))
print("parabola minus 21 days:", round(15.5 - 6.9, 1), "practice 3 days:", round(4 / 9, 2), round(4 / 9 + 12, 2),
      "gaps", round(48.4 - 32.8, 1), round(12.44 - 11.2, 2), "noise 16:", 4 + 16 / 5, round(4 / 9 + 16 / 3, 2))
