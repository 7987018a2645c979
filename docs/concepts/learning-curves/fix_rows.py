"""Would more patients help? The curve over the number of training rows, two models."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import ShuffleSplit, learning_curve
from sklearn.svm import SVC


def patients(n, seed):
    """Ten readings each, and whether the patient comes back."""
    rng = np.random.default_rng(seed)
    x = rng.random((n, 10))
    severity = 10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2
    severity += 10 * x[:, 3] + 5 * x[:, 4] + rng.normal(0, 2, n)
    return (x - 0.5) * 12**0.5, (severity > 14.4).astype(int)


x, y = patients(2000, 0)
splits = ShuffleSplit(n_splits=5, train_size=1600, test_size=400, random_state=0)
models = {"straight line": LogisticRegression(), "free (SVC)": SVC(C=10)}
for name, model in models.items():
    sizes, train, val = learning_curve(
        model, x, y, train_sizes=[100, 200, 400, 800, 1600], cv=splits
    )
    print(f"{name}: error in training, error in validation (five splits)")
    for n, t, v in zip(sizes, train, val):
        print(f"{n:6} rows: {1 - t.mean():.3f}  {1 - v.mean():.3f} +- {v.std(ddof=1):.3f}")
