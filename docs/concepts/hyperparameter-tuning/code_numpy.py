"""Tuning and nested cross-validation as loops; the labels are drawn by lot."""

import numpy as np

rng = np.random.default_rng(7)
X = rng.normal(size=(40, 5))
y = rng.permutation(np.repeat([-1.0, 1.0], 20))  # nothing to learn: the truth is 50 %
SETTINGS = [(g, c) for g in np.logspace(-3, 1, 10) for c in np.logspace(0, 3, 5)]


def accuracy(g, c, fit, new):
    """A least-squares SVM with RBF kernel: one linear system to fit it."""
    def kernel(a, b):
        return np.exp(-g * ((a[:, None] - b[None]) ** 2).sum(2))
    weights = np.linalg.solve(kernel(X[fit], X[fit]) + np.eye(len(fit)) / c, y[fit])
    return np.mean(np.sign(kernel(X[new], X[fit]) @ weights) == y[new])


def folds(rows):
    """Five blocks of rows; each is left out once."""
    return [(np.setdiff1d(rows, block), block) for block in np.array_split(rows, 5)]


def tune(rows):
    """Cross-validate all settings on these rows only: best score, best setting."""
    means = [np.mean([accuracy(*s, a, b) for a, b in folds(rows)]) for s in SETTINGS]
    return max(means), SETTINGS[int(np.argmax(means))]


everything = np.arange(40)
best, chosen = tune(everything)
print(f"best of {len(SETTINGS)} settings: {best:.3f}  gamma {chosen[0]:.3g}  C {chosen[1]:.3g}")

outer = []
for rows, left_out in folds(everything):
    _, setting = tune(rows)  # the search never sees left_out
    outer.append(accuracy(*setting, rows, left_out))
print("outer scores:", np.round(outer, 3), f" mean {np.mean(outer):.3f}")
