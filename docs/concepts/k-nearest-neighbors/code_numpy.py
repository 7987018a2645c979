"""k-nearest neighbors from scratch: seven fruits, then 101 in one crate."""

import numpy as np


def predict(kept, labels, new, k):
    """Majority label (0 or 1) of the k kept rows nearest to each new row."""
    answers = np.empty(len(new), dtype=int)
    for i, row in enumerate(new):
        distance = ((kept - row) ** 2).sum(1)  # no root: same order
        nearest = np.argsort(distance, kind="stable")[:k]
        answers[i] = 2 * labels[nearest].sum() > k
    return answers


def crate(rng, apricots, plums, wrong=0.0):
    """Rows of grams and sweetness, true sorts (1 = plum), and labels."""
    small = plums // 2  # plums come small or big, apricots in between
    rows = np.vstack([
        rng.normal((48, 11), (6, 1), (apricots, 2)),
        rng.normal((26, 13), (5, 1), (small, 2)),
        rng.normal((74, 13), (8, 1), (plums - small, 2)),
    ])  # fmt: skip
    sort = np.repeat([0, 1], [apricots, plums])
    return rows, sort, sort ^ (rng.random(len(sort)) < wrong)


if __name__ == "__main__":
    weight, sweetness = [9, 4, 8, 5, 6, 3, 3], [13, 10, 12, 12, 9, 14, 11]
    seven = np.stack([weight, sweetness], axis=1)
    plum = np.array([1, 0, 1, 1, 0, 1, 0])
    for k in (1, 5, 7):
        answer = predict(seven, plum, np.array([[5, 11]]), k)[0]
        print(f"seven fruits, k = {k}: {('apricot', 'plum')[answer]}")

    wrong = {k: [] for k in (1, 5, 101)}
    for seed in range(20):
        rng = np.random.default_rng(seed)
        rows, _, labels = crate(rng, 31, 70, wrong=0.2)
        new, sort, _ = crate(rng, 62, 140)
        center, width = rows.mean(0), rows.std(0)
        kept, new = (rows - center) / width, (new - center) / width
        for k in wrong:
            on_kept = np.mean(predict(kept, labels, kept, k) != labels)
            on_new = np.mean(predict(kept, labels, new, k) != sort)
            wrong[k].append((on_kept, on_new))
    print("\nwrong on   kept labels  new fruits")
    for k, pairs in wrong.items():
        on_kept, on_new = np.mean(pairs, 0)
        print(f"k = {k:3}    {on_kept:.3f}        {on_new:.3f}")
