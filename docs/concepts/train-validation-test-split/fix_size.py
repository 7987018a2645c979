"""Fix 5: how many test trips? Model A is right on 70 %, B on 73 %, independently."""

import numpy as np

rng = np.random.default_rng(0)
print("trips   margin of one score   the worse model is ahead")
for trips in (50, 200, 1000, 4000):
    margin = 2 * np.sqrt(0.7 * 0.3 / trips)
    a, b = rng.binomial(trips, 0.70, 200_000), rng.binomial(trips, 0.73, 200_000)
    print(f"{trips:5}   +- {margin:.3f}              {np.mean(a > b):.1%}")
