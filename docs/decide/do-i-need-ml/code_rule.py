"""Test a written rule on old cases, beside saying the same to everyone, and print where it fails."""

import numpy as np
from sklearn.datasets import load_wine


def rule(alcohol, color):
    """What an expert wrote down: which of the three growers made the wine?"""
    if color < 3.8:
        return 1
    return 0 if alcohol > 13 and color < 7.5 else 2


X, grower = load_wine(return_X_y=True)
said = np.array([rule(alcohol, color) for alcohol, color in X[:, [0, 9]]])

print(f"same for all  {np.bincount(grower).max() / len(grower):.2f} right")
print(f"the rule      {np.mean(said == grower):.2f} right")
for g in range(3):
    print(f"grower {g}: wrong in {np.sum((grower == g) & (said != g))} of {np.sum(grower == g)}")
