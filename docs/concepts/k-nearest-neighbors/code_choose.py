"""Choosing k on 20 crates: fruits judged with, and without, their own label."""

import numpy as np


def crate(rng, apricots, plums, wrong=0.0):
    """Rows of grams and sweetness, true sorts (1 = plum), and labels."""
    small = plums // 2
    rows = np.vstack([
        rng.normal((48, 11), (6, 1), (apricots, 2)),
        rng.normal((26, 13), (5, 1), (small, 2)),
        rng.normal((74, 13), (8, 1), (plums - small, 2)),
    ])  # fmt: skip
    sort = np.repeat([0, 1], [apricots, plums])
    return rows, sort, sort ^ (rng.random(len(sort)) < wrong)


def by_distance(kept, new):
    """For each new row, the numbers of all kept rows, nearest first."""
    square = ((new[:, None] - kept) ** 2).sum(2)
    return np.argsort(square, axis=1, kind="stable")


def errors(near, labels, truth, ks):
    """Share of wrong majorities, one number for each k."""
    plums = np.cumsum(labels[near], axis=1)[:, ks - 1]
    return np.mean((2 * plums > ks) != truth[:, None], axis=0)


ks = np.arange(1, 100, 2)
chosen = {"counted": [], "hidden": []}
for seed in range(20):
    rng = np.random.default_rng(seed)
    rows, _, labels = crate(rng, 31, 70, wrong=0.2)
    new, sort, _ = crate(rng, 62, 140)
    center, width = rows.mean(0), rows.std(0)
    kept, new = (rows - center) / width, (new - center) / width
    inside = by_distance(kept, kept)  # column 0 is the fruit itself
    on_new = errors(by_distance(kept, new), labels, sort, ks)
    for way, near in zip(chosen, (inside, inside[:, 1:]), strict=True):
        seen = errors(near, labels, labels, ks)
        best = np.argmin(seen)
        chosen[way].append((ks[best], seen[best], on_new[best]))
print("own label  chosen k  on kept  on new")
for way, rows in chosen.items():
    k, seen, on_new = np.array(rows).T
    span = f"{k.min():.0f} to {k.max():2.0f}"
    print(f"{way:9}  {span}   {seen.mean():.3f}    {on_new.mean():.3f}")
