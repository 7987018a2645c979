"""Deeper trees on parcels whose outcome is partly luck; means of 20 draws."""

import numpy as np
from sklearn.tree import DecisionTreeClassifier


def parcels(rng, n):
    kg, hour = rng.uniform(0, 20, n), rng.uniform(8, 18, n)
    late = hour + kg / 2 > 18
    luck = rng.random(n) < 0.2  # one outcome in five is turned around
    return np.column_stack([kg, hour]), (late ^ luck).astype(int)


def tree(depth):
    return DecisionTreeClassifier(max_depth=depth, random_state=0)


def cross_validate(depth, X, y):
    """As cross_val_score: five times, train on 4/5 of the rows, score on 1/5."""
    fold = np.arange(len(y)) % 5  # the rows are in random order already
    scores = []
    for k in range(5):
        model = tree(depth).fit(X[fold != k], y[fold != k])
        scores.append(model.score(X[fold == k], y[fold == k]))
    return np.mean(scores)


DEPTHS = [1, 2, 3, 4, 6, None]
rows, chosen = [], []
for seed in range(20):
    rng = np.random.default_rng(seed)
    (X, y), (X_test, y_test) = parcels(rng, 400), parcels(rng, 2000)
    row, inside = [], []
    for depth in DEPTHS:
        model = tree(depth).fit(X, y)
        scores = model.score(X, y), model.score(X_test, y_test)
        row.append([model.get_n_leaves(), *scores])
        inside.append(cross_validate(depth, X, y))
    rows.append(row)
    chosen.append(row[int(np.argmax(inside))][2])

print("depth  leaves  training  test")
for depth, (leaves, train, test) in zip(DEPTHS, np.mean(rows, axis=0)):
    print(f"{depth or 'full':>5} {leaves:7.0f} {train:9.2f} {test:5.2f}")
print(f"chosen by cross-validation: test {np.mean(chosen):.2f}")
