"""The mistake of a practice question: PCA fitted a second time, on the test rows."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

X, y = load_digits(return_X_y=True)
right = np.zeros((20, 2))
for seed in range(20):
    X_train, X_test, y_train, y_test = train_test_split(
        X, y, test_size=0.3, stratify=y, random_state=seed
    )
    pca = PCA(10, svd_solver="full").fit(X_train)
    again = PCA(10, svd_solver="full").fit(X_test)
    model = KNeighborsClassifier().fit(pca.transform(X_train), y_train)
    right[seed] = [model.score(p.transform(X_test), y_test) for p in (pca, again)]
once, twice = right.mean(axis=0)
print(f"20 splits, share right: fitted once {once:.2f}, fitted twice {twice:.2f}")
