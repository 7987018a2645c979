"""What maximum likelihood does with small samples, measured."""

import numpy as np

rng = np.random.default_rng(0)

print("Average variance, truth 1:")
for n in (2, 3, 5, 10, 50):
    x = rng.normal(size=(200_000, n))
    by_n, by_less = x.var(axis=1).mean(), x.var(axis=1, ddof=1).mean()
    print(f"  n {n:2}: by n {by_n:.2f}, by n - 1 {by_less:.2f}")

print("Coin with chance 0.2:")
for n in (3, 10, 30):
    heads = rng.binomial(n, 0.2, size=200_000)
    print(f"  n {n:2}: estimate 0 in {np.mean(heads == 0):.1%}")

print("Typical error of the variance from 2 readings:")
x = rng.normal(size=(200_000, 2))
by_n = np.sqrt(np.mean((x.var(axis=1) - 1) ** 2))
by_less = np.sqrt(np.mean((x.var(axis=1, ddof=1) - 1) ** 2))
print(f"  by n {by_n:.2f}, by n - 1 {by_less:.2f}")

print("Typical error from 3 flips:")
for p in (0.2, 0.02):
    heads = rng.binomial(3, p, size=200_000)
    fit = np.sqrt(np.mean((heads / 3 - p) ** 2))
    one = np.sqrt(np.mean(((heads + 1) / 5 - p) ** 2))
    print(f"  chance {p}: h/3 {fit:.2f}, (h+1)/5 {one:.2f}")

print("Each coin weighed twice, truth 1:")
for coins in (1_000, 100_000):
    weight = rng.uniform(5, 9, size=(coins, 1))
    pair = weight + rng.normal(size=(coins, 2))
    print(f"  {coins:6} coins: estimate {pair.var(axis=1).mean():.2f}")
