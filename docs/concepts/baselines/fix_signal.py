"""Do the columns say anything at all? Shuffle the answers 100 times, and compare."""

import numpy as np
from sklearn.model_selection import permutation_test_score
from sklearn.neighbors import KNeighborsRegressor

rng = np.random.default_rng(0)
weight, width, habit, luck = rng.normal(size=(4, 300))
days = np.exp(0.84 + 0.6 * habit + 0.3 * luck)
mean = np.mean((days - days.mean()) ** 2)
print(f"300 parcels; squared error of the mean: {mean:.2f}")
for name, x in (
    ("weight and width", np.c_[weight, width]),
    ("weight and habit", np.c_[weight, habit]),
):
    score, shuffled, p = permutation_test_score(
        KNeighborsRegressor(15, n_jobs=1), x, days,
        scoring="neg_mean_squared_error", n_permutations=100, random_state=0, n_jobs=1,
    )  # fmt: skip
    low, high = -shuffled.max(), -shuffled.min()
    print(f"{name}: {-score:.2f}; shuffled {low:.2f} to {high:.2f}; p = {p:.2f}")
