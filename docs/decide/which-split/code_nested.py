"""Choose inside, score outside: on labels that are luck, only the second number is honest."""

import numpy as np
from sklearn.model_selection import GridSearchCV, StratifiedKFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier

inside, outside = [], []
for seed in range(4):
    rng = np.random.default_rng(seed)
    X, y = rng.normal(size=(60, 5)), rng.permutation(np.repeat([0, 1], 30))
    folds = StratifiedKFold(4, shuffle=True, random_state=seed)
    search = GridSearchCV(KNeighborsClassifier(), {"n_neighbors": range(1, 31, 3)}, cv=folds)
    inside.append(search.fit(X, y).best_score_)
    outside.append(cross_val_score(search, X, y, cv=folds).mean())

print(f"best score of the search  {np.mean(inside):.2f}")
print(f"nested cross-validation   {np.mean(outside):.2f}")
