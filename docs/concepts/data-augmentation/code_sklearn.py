"""The same thirty digits with scikit-learn, then a stronger classifier on 100 of them."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC

x, y = load_digits(return_X_y=True)
x = x.reshape(-1, 8, 8) / 16
MOVES = [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)]


def moved(pictures, down, right):
    padded = np.pad(pictures, ((0, 0), (1, 1), (1, 1)))
    return padded[:, 1 - down : 9 - down, 1 - right : 9 - right]


WAYS = {
    "nothing added": lambda p: [p],
    "moved by one": lambda p: [moved(p, *m) for m in MOVES],
    "turned by 180": lambda p: [p, p[:, ::-1, ::-1]],
}


def compare(model, x_train, y_train, x_test, y_test):
    tests = [moved(x_test, *m).reshape(-1, 64) for m in MOVES]
    for name, way in WAYS.items():
        copies = way(x_train)  # only the training pictures get copies
        rows = np.concatenate(copies).reshape(-1, 64)
        model.fit(rows, np.tile(y_train, len(copies)))
        plain, *shifted = [(model.predict(t) == y_test).sum() for t in tests]
        print(f"{name}: {plain} of {len(y_test)}; test moved: {sum(shifted)} of {4 * len(y_test)}")


print("nearest neighbor, 10 training pictures")
compare(KNeighborsClassifier(1), x[:10], y[:10], x[10:30], y[10:30])
print("support vector machine, 100 training pictures")
order = np.random.default_rng(0).permutation(len(x))
train, test = order[:100], order[-400:]
compare(SVC(C=10), x[train], y[train], x[test], y[test])
