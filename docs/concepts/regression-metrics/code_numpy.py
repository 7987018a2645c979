"""Four guessers at the pumpkin stall, four metrics from scratch."""

import numpy as np

weight = np.array([4, 5, 8, 10, 20, 25])
guesses = {
    "Ana": np.array([5, 5, 8, 17, 19, 25]),
    "Ben": np.array([6, 3, 10, 8, 22, 23]),
    "Cleo": np.array([4, 5, 8, 9, 13, 15]),
    "Dora": 2 * weight,
    "always 12": np.full(6, 12),
    "always 5": np.full(6, 5),
}


def metrics(y, guess):
    miss = guess - y
    mae = np.mean(np.abs(miss))
    rmse = np.sqrt(np.mean(miss**2))
    mape = 100 * np.mean(np.abs(miss) / np.abs(y))
    r2 = 1 - np.sum(miss**2) / np.sum((y - y.mean()) ** 2)
    return f"{mae:6.2f} {rmse:6.2f} {mape:6.1f} {r2:6.3f}"


print("              MAE   RMSE   MAPE     R2")
for name, guess in guesses.items():
    print(f"{name:10} {metrics(weight, guess)}")

# Ben's misses again, on six pumpkins that are nearly alike.
alike = np.array([9, 11, 12, 12, 13, 15])
miss = guesses["Ben"] - weight
print(f"Ben, alike {metrics(alike, alike + miss)}")
