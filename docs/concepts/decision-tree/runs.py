"""What the figures show: stairs, depth, credit. Prints what was measured as JSON."""

import json

import numpy as np
from sklearn.inspection import permutation_importance
from sklearn.tree import DecisionTreeClassifier


def parcels(rng, n, luck=0.2, sticker=False):
    """kg and hour decide; with luck, some outcomes are turned around. As in the page's programs."""
    kg, hour = rng.uniform(0, 20, n), rng.uniform(8, 18, n)
    columns, ready = [kg, hour], hour + kg / 2
    if sticker:
        express = rng.integers(0, 2, n)
        ready = ready + 2 - 4 * express
    late = ready > 18
    if luck:
        late = late ^ (rng.random(n) < luck)
    if sticker:
        columns += [express, rng.random(n)]
    return np.column_stack(columns), late.astype(int)


def boxes(model):
    """Each leaf as kg from, to, hour from, to, and its class."""
    t, found = model.tree_, []

    def walk(node, box):
        if t.children_left[node] == -1:
            found.append([round(float(v), 3) for v in box] + [int(t.value[node][0].argmax())])
            return
        low, high = list(box), list(box)
        low[2 * t.feature[node] + 1] = high[2 * t.feature[node]] = t.threshold[node]
        walk(t.children_left[node], low)
        walk(t.children_right[node], high)

    walk(0, [0, 20, 8, 18])
    return found


out = {"stairs": []}
for n in (100, 400):
    X, y = parcels(np.random.default_rng(11), n, luck=0)  # a draw without stray strips
    found = boxes(DecisionTreeClassifier(random_state=0).fit(X, y))
    points = np.column_stack([X, y]).round(1).tolist() if n == 100 else []
    out["stairs"].append({"n": n, "boxes": found, "points": points})

depths = [*range(1, 13), 14, 16]
rows = []
for seed in range(20):
    rng = np.random.default_rng(seed)
    (X, y), (Z, z) = parcels(rng, 400), parcels(rng, 2000)
    models = [DecisionTreeClassifier(max_depth=d, random_state=0).fit(X, y) for d in depths]
    rows.append([[m.score(X, y), m.score(Z, z)] for m in models])
out["depth"] = {"depths": depths, "scores": np.mean(rows, axis=0).round(3).tolist()}

shares, drops = [], []
for seed in range(20):
    rng = np.random.default_rng(seed)
    (X, y), (Z, z) = parcels(rng, 400, sticker=True), parcels(rng, 2000, sticker=True)
    model = DecisionTreeClassifier(random_state=0).fit(X, y)
    shares.append(model.feature_importances_)
    drop = permutation_importance(model, Z, z, n_repeats=3, random_state=0, n_jobs=1)
    drops.append(drop.importances_mean)
out["credit"] = {"share": np.mean(shares, axis=0).round(4).tolist(), "drop": np.mean(drops, axis=0).round(4).tolist()}
print(json.dumps(out))
