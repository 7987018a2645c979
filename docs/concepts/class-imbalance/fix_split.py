"""Copies or SMOTE before the split: what the report says, and what new pumps say. 20 workshops."""

import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.neighbors import NearestNeighbors
from sklearn.tree import DecisionTreeClassifier


def pumps(n, rng, share=0.02):
    y = (rng.random(n) < share).astype(int)
    return rng.normal(size=(n, 4)) + np.outer(y, [2, 1, 0, 0]), y


def more(x, y, way, rng):
    """Add faulty rows, copied or made up, until both classes are equally frequent."""
    bad, n = x[y == 1], int(np.sum(y == 0) - np.sum(y == 1))
    i = rng.integers(len(bad), size=n)
    new = bad[i]
    if way == "SMOTE":
        near = NearestNeighbors(n_neighbors=6).fit(bad).kneighbors(bad, return_distance=False)
        new = new + rng.random((n, 1)) * (bad[near[i, rng.integers(1, 6, size=n)]] - new)
    return np.vstack([x, new]), np.append(y, np.ones(n, int))


def scores(model, x, y):
    flag = model.predict(x)
    return [flag[y == 1].mean(), y[flag == 1].mean()]  # recall, precision


print("means of 20 seeds            the report           new pumps")
print("                         recall precision    recall precision")
for way in ("copies", "SMOTE"):
    for before in (True, False):
        rows = []
        for seed in range(20):
            rng = np.random.default_rng(seed)
            (x, y), new = pumps(2000, rng), pumps(10000, rng)
            if before:
                x, y = more(x, y, way, rng)  # wrong: twins land on both sides of the split
            x, x_test, y, y_test = train_test_split(x, y, test_size=0.25, random_state=seed, stratify=y)
            if not before:
                x, y = more(x, y, way, rng)
            tree = DecisionTreeClassifier(random_state=0).fit(x, y)
            rows.append(scores(tree, x_test, y_test) + scores(tree, *new))
        a, b, c, d = np.mean(rows, axis=0)
        name = f"{way} {'before' if before else 'after'} the split"
        print(f"{name:24} {a:6.3f} {b:9.3f} {c:9.3f} {d:9.3f}")
