"""The one setting that holds each model's freedom, chosen by cross-validation."""

import numpy as np
from sklearn.datasets import make_moons
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC

models = {
    "neighbors": (KNeighborsClassifier(1), {"n_neighbors": [1, 5, 15, 45]}),
    "SVM": (SVC(gamma=100), {"gamma": [0.1, 1, 10, 100]}),
    "forest": (RandomForestClassifier(20, random_state=0), {"min_samples_leaf": [1, 5, 15]}),
}
X_new, y_new = make_moons(2000, noise=0.4, random_state=99)
for name, (free, grid) in models.items():
    before, after, chosen = [], [], []
    for seed in range(3):
        X, y = make_moons(200, noise=0.4, random_state=seed)
        search = GridSearchCV(free, grid, cv=5).fit(X, y)
        before.append(free.fit(X, y).score(X_new, y_new))
        after.append(search.score(X_new, y_new))
        chosen.append(*search.best_params_.values())
    print(f"{name:9} free {np.mean(before):.2f}, chosen {np.mean(after):.2f}", list(grid)[0], chosen)
