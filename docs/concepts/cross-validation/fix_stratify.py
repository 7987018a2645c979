"""Rows sorted by class, and a rare class: what plain folds do. scikit-learn's data."""

import numpy as np
from sklearn.datasets import load_digits, load_wine
from sklearn.model_selection import KFold, StratifiedKFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

x, y = load_wine(return_X_y=True)  # 178 wines, sorted: the first kind, the second, the third
model = make_pipeline(StandardScaler(), KNeighborsClassifier(5))
print("sorted wines        score of each of three folds")
for cv in (KFold(3), StratifiedKFold(3)):
    scores = cross_val_score(model, x, y, cv=cv)
    print(f"{type(cv).__name__:18}", *(f" {s:.2f}" for s in scores))

x, digit = load_digits(return_X_y=True)
eight = (digit == 8).astype(int)
model = KNeighborsClassifier(1)
results, empty = [], 0
for seed in range(40):
    rng = np.random.default_rng(seed)
    rare, other = (rng.permutation(np.flatnonzero(eight == c))[:n] for c, n in ((1, 5), (0, 95)))
    rows = np.append(other, rare)
    row = []
    for kind in (KFold, StratifiedKFold):
        cv = kind(5, shuffle=True, random_state=seed)
        folds = [(a, b) for a, b in cv.split(rows, eight[rows])]
        holds = [bool(eight[rows[b]].any()) for _, b in folds]
        empty += kind is KFold and not all(holds)
        found = cross_val_score(model, x[rows], eight[rows], cv=[f for f, h in zip(folds, holds) if h], scoring="recall")
        row += [found.sum() / 5, np.mean(holds)]  # a fold without an eight counts as 0
    rest = np.setdiff1d(np.arange(len(eight)), rows)
    new = model.fit(x[rows], eight[rows]).predict(x[rest[eight[rest] == 1]]).mean()
    results.append([row[0], row[2], new])

plain, stratified, new = np.mean(results, axis=0)
print("\n5 eights among 100 digits, share of the eights found, means of 40 samples")
print(f"KFold, shuffled     {plain:.2f}   a fold without any eight in {empty} of 40 samples")
print(f"StratifiedKFold     {stratified:.2f}")
print(f"truth: other digits {new:.2f}")
