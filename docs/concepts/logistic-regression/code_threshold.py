"""The same chances, six rules for covering the bed: what each costs."""

import numpy as np

COVER, LOST = 4, 60  # euros
rng = np.random.default_rng(0)
degrees = rng.uniform(-5, 3, 20_000)  # fresh nights
chance = 1 / (1 + np.exp(-(2.1972 + 1.0986 * degrees)))
survives = rng.random(20_000) < chance  # if it is left uncovered

print("threshold  covered   lost  euros a night")
for threshold in (0, 0.5, 0.8, 14 / 15, 0.99, 1):
    covered = chance < threshold
    lost = ~covered & ~survives
    cost = COVER * covered.mean() + LOST * lost.mean()
    rates = f"{covered.mean():9.0%}{lost.mean():7.1%}"
    print(f"{threshold:9.3f}{rates}{cost:15.2f}")
