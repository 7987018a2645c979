"""Percentage error favors guesses that are too low; the logarithm of the ratio does not."""

import numpy as np

truth = np.array([10.0, 20.0, 40.0, 80.0])
for name, factor in [("half", 0.5), ("exact", 1.0), ("double", 2.0)]:
    guess = truth * factor
    percent = 100 * np.mean(np.abs(guess - truth) / truth)
    ratio = np.exp(np.sqrt(np.mean(np.log(guess / truth) ** 2)))
    print(f"{name:6} off {percent:3.0f} %, a factor {ratio:.1f}")

# The one guess for all that has the best percentage error lies far below the middle.
rng = np.random.default_rng(0)
truth = np.exp(rng.normal(3, 1, 10_000))
guesses = np.linspace(1, 60, 600)
best = guesses[np.argmin([np.mean(np.abs(g - truth) / truth) for g in guesses])]
print(f"median {np.median(truth):.0f}, best guess by % {best:.0f}")
