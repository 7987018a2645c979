"""Six wrong entries among the training wines: what three scalers make of them."""

import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

X, y = load_wine(return_X_y=True)
scalers = (MinMaxScaler, StandardScaler, RobustScaler)

print("k-NN, share right   min-max  standard  robust")
for factor in (1, 10, 100, 1000):
    right = np.zeros((20, 3))
    for split in range(20):
        train, test, y_train, y_test = train_test_split(
            X, y, test_size=0.3, stratify=y, random_state=split
        )
        rng = np.random.default_rng(split)
        columns = rng.permutation(13)[:6]
        rows = rng.permutation(len(train))[:6]
        train[rows, columns] *= factor  # six cells of 124 x 13
        for k, scaler in enumerate(scalers):
            model = make_pipeline(scaler(), KNeighborsClassifier())
            right[split, k] = model.fit(train, y_train).score(test, y_test)
    a, b, c = right.mean(axis=0)
    print(f"entries x {factor:<8} {a:8.3f} {b:9.3f} {c:7.3f}")
