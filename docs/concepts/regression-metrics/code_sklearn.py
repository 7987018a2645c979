"""The same with scikit-learn, and four surprises."""

import numpy as np
from sklearn.metrics import (
    mean_absolute_error,
    mean_absolute_percentage_error,
    r2_score,
    root_mean_squared_error,
)

weight = np.array([4, 5, 8, 10, 20, 25])
guesses = {
    "Ana": np.array([5, 5, 8, 17, 19, 25]),
    "Ben": np.array([6, 3, 10, 8, 22, 23]),
    "Cleo": np.array([4, 5, 8, 9, 13, 15]),
    "Dora": 2 * weight,
    "always 12": np.full(6, 12),
    "always 5": np.full(6, 5),
}

print("              MAE   RMSE   MAPE     R2")
for name, guess in guesses.items():
    mae = mean_absolute_error(weight, guess)
    rmse = root_mean_squared_error(weight, guess)
    mape = mean_absolute_percentage_error(weight, guess)  # 0.17, not 17
    r2 = r2_score(weight, guess)
    print(f"{name:10} {mae:6.2f} {rmse:6.2f} {mape:6.3f} {r2:6.3f}")

# Truth first: with swapped arguments R2 is another number.
print(f"Cleo, swapped: R2 {r2_score(guesses['Cleo'], weight):.3f}")

# Correlation forgives doubling, R2 does not.
together = np.corrcoef(weight, guesses["Dora"])[0, 1]
print(f"Dora: correlation squared {together**2:.3f}")

# A weight of 0 ruins MAPE without any warning.
print(f"a zero: MAPE {mean_absolute_percentage_error([0, 10], [1, 10]):.0e}")

# Equal weights: the spread is 0. scikit-learn replaces minus infinity by 0.
print("all alike: R2", r2_score([8, 8, 8], [9, 9, 9]))
