"""Which share of the typical weight should you announce? Five draws."""

import numpy as np
from sklearn.metrics import (
    mean_absolute_error,
    mean_absolute_percentage_error,
    root_mean_squared_error,
)

SHARES = np.arange(0.60, 1.31, 0.01)
METRICS = {
    "RMSE": root_mean_squared_error,
    "MAE": mean_absolute_error,
    "MAPE": mean_absolute_percentage_error,
}

print("     best share      sum / true sum")
print("    RMSE  MAE MAPE   RMSE  MAE MAPE")
for seed in range(5):
    rng = np.random.default_rng(seed)
    typical = rng.uniform(4, 25, size=20_000)  # what the size of it suggests
    weight = typical * np.exp(0.4 * rng.normal(size=20_000))  # what it weighs
    best, total = [], []
    for score in METRICS.values():
        scores = [score(weight, share * typical) for share in SHARES]
        best.append(SHARES[np.argmin(scores)])
        total.append(best[-1] * typical.sum() / weight.sum())
    left = " ".join(f"{b:.2f}" for b in best)
    right = " ".join(f"{t:.2f}" for t in total)
    print(f"{seed}   {left}   {right}")
