"""100 coin tosses, 5,000 columns of noise: choose 20 columns before or after the split."""

import numpy as np


def pull(x, y):
    """How strongly each column goes with the labels: its correlation, without the sign."""
    xc, yc = x - x.mean(axis=0), y - y.mean()
    return np.abs(yc @ xc) / np.sqrt((xc**2).sum(axis=0) * (yc**2).sum())


def best(x, y, k=20):
    return np.argsort(-pull(x, y))[:k]


def right(x, y, x_test, y_test):
    """Train on x, y: one average row per label. Predict the label of the nearer average."""
    ill, well = x[y == 1].mean(axis=0), x[y == 0].mean(axis=0)
    says_ill = ((x_test - ill) ** 2).sum(axis=1) < ((x_test - well) ** 2).sum(axis=1)
    return np.sum(says_ill == (y_test == 1))


def plants(seed, n=100, columns=5000):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(n, columns)), rng.integers(0, 2, n)


def one(seed, columns=5000):
    """Correct of 30, chosen on all 100 rows; the same, chosen on the 70 training rows."""
    x, y = plants(seed, columns=columns)
    train, test = slice(0, 70), slice(70, 100)
    counts = []
    for rows in (slice(0, 100), train):
        c = best(x[rows], y[rows])
        counts.append(right(x[train][:, c], y[train], x[test][:, c], y[test]))
    return counts


if __name__ == "__main__":
    counts = np.array([one(seed) for seed in range(20)])
    for name, column in zip(("before the split", "after the split"), counts.T):
        print(f"chosen {name:17}", *column[:8], f"... of 30, mean of 20: {column.mean():.1f}")
    print(f"as accuracy: {counts[:, 0].mean() / 30:.3f} and {counts[:, 1].mean() / 30:.3f}")
