"""300 pumps, 6 of them faulty, in 5 folds: which folds have faults at all, 1,000 shuffles."""

import numpy as np
from sklearn.model_selection import KFold, StratifiedKFold

y = np.array([1] * 6 + [0] * 294)
for splitter in (KFold, StratifiedKFold):
    counts = np.array([
        [y[test].sum() for _, test in splitter(5, shuffle=True, random_state=seed).split(y, y)]
        for seed in range(1000)
    ])  # fmt: skip
    print(f"{splitter.__name__:15} share of folds without a fault: {np.mean(counts == 0):.3f}", end="")
    print(f"   of shuffles with such a fold: {np.mean((counts == 0).any(1)):.3f}")

print("\nA recall of 0.75, measured on so many faults: 95 of 100 tests fall between")
rng = np.random.default_rng(0)
for faults in (8, 40, 200, 1000):
    low, high = np.quantile(rng.binomial(faults, 0.75, 100_000) / faults, (0.025, 0.975))
    print(f"{faults:5} faults: {low:.2f} and {high:.2f}")
