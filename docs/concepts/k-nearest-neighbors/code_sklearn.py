"""The same fruits and crates with scikit-learn."""

import numpy as np
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


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


weight, sweetness = [9, 4, 8, 5, 6, 3, 3], [13, 10, 12, 12, 9, 14, 11]
seven = np.stack([weight, sweetness], axis=1)
sorts = ["plum", "apricot", "plum", "plum", "apricot", "plum", "apricot"]
for k in (1, 5, 7):
    model = KNeighborsClassifier(n_neighbors=k).fit(seven, sorts)
    print(f"seven fruits, k = {k}: {model.predict([[5, 11]])[0]}")

wrong = {k: [] for k in (1, 5, 101)}
for seed in range(20):
    rng = np.random.default_rng(seed)
    rows, _, labels = crate(rng, 31, 70, wrong=0.2)
    new, sort, _ = crate(rng, 62, 140)
    for k in wrong:
        model = make_pipeline(StandardScaler(), KNeighborsClassifier(k))
        model.fit(rows, labels)  # scales, and files the rows: no vote yet
        on_kept = np.mean(model.predict(rows) != labels)
        on_new = np.mean(model.predict(new) != sort)
        wrong[k].append((on_kept, on_new))
print("\nwrong on   kept labels  new fruits")
for k, pairs in wrong.items():
    on_kept, on_new = np.mean(pairs, 0)
    print(f"k = {k:3}    {on_kept:.3f}        {on_new:.3f}")
