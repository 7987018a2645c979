"""Measures what the page says of customs checks and of tumors, and prints it as JSON."""

import json
from itertools import product

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression

# --- ten yes-or-no checks: every combination, 100 of them decided, the others asked ---
GRID = np.array([[int(c) for c in f"{i:010b}"] for i in range(1024)])


def correct(X, y, passes):
    """The perceptron rule from zero. Returns the weights (bias last) after each pass, and its mistakes."""
    A, w, history = np.c_[X, np.ones(len(X))], np.zeros(X.shape[1] + 1), []
    for _ in range(passes):
        wrong = 0
        for row, wanted in zip(A, y):
            error = wanted - int(row @ w > 0)
            w, wrong = w + error * row, wrong + abs(error)
        history.append((w, int(wrong)))
        if wrong == 0:
            break
    return history


def right(X, y, w):
    return float((((np.c_[X, np.ones(len(X))] @ w) > 0) == y).mean())


customs = {"points": [], "odd": []}
for seed in range(5):
    random = np.random.default_rng(seed)
    points = GRID @ random.integers(-5, 6, 10)  # the officer's points, from -5 to 5 for each check
    order = random.permutation(1024)
    for name, y in (("points", points > np.median(points)), ("odd", GRID.sum(axis=1) % 2 == 1)):
        y = y.astype(int)
        seen, unseen = order[:100], order[100:]
        history = correct(GRID[seen], y[seen], 200)
        w, wrong = history[-1]
        customs[name].append({"passes": len(history), "wrong in the last pass": wrong,
                              "unseen right": round(right(GRID[unseen], y[unseen], w), 3)})

# --- how many yes-or-no functions of n bits a step neuron can do: all small whole weights, up to 4 bits ---
counts = {}
for n in (1, 2, 3, 4):
    rows, found = np.array(list(product([0, 1], repeat=n))), set()
    for weights in product(range(-n, n + 1), repeat=n):
        total = rows @ np.array(weights)
        found |= {(total + bias > 0).tobytes() for bias in range(-n * n, n * n + 2)}
    counts[n] = len(found)

# --- tumors: two features, standardized; 1 = malignant ---
data = load_breast_cancer()
names = list(data.feature_names)
raw = data.data[:, [names.index("worst radius"), names.index("worst smoothness")]]
y = (data.target == 0).astype(int)
X = (raw - raw.mean(axis=0)) / raw.std(axis=0)
model = LogisticRegression(C=np.inf, tol=1e-10, max_iter=1000).fit(X, y)
history = correct(X, y, 50)
# The best rule that cuts one feature: malignant above some value.
cuts = [max(int(((X[:, j] > c) == y).sum()) for c in X[:, j]) for j in (0, 1)]
# The best pair of cuts, one on each feature, joined by "and" or by "or".
rough = X[:, 1] > np.unique(X[:, 1])[:, None]
pair = {name: max(int((join(X[:, 0] > c, rough) == y).sum(axis=1).max()) for c in np.unique(X[:, 0]))
        for name, join in (("and", np.logical_and), ("or", np.logical_or))}  # fmt: skip
late = [right(X, y, w) for w, _ in history[10:]]
SHOWN = 213
print(json.dumps({
    "customs": customs,
    "functions": counts,
    "tumors": {
        "malignant": int(y.sum()), "all": len(y),
        "means": raw.mean(axis=0).round(4).tolist(), "spreads": raw.std(axis=0).round(4).tolist(),
        "w": model.coef_[0].round(3).tolist(), "b": round(float(model.intercept_[0]), 3),
        "right": int((model.predict(X) == y).sum()),
        "best single cut": cuts, "best pair of cuts": pair,
        "shown": {"number": SHOWN, "raw": raw[SHOWN].tolist(), "x": X[SHOWN].round(3).tolist(),
                  "malignant": int(y[SHOWN]), "output": round(float(model.predict_proba(X[[SHOWN]])[0, 1]), 3)},
        "perceptron, passes 11 to 50": {"right": [round(min(late), 3), round(max(late), 3)],
                                        "wrong in the last pass": history[-1][1]},
    },
    "points": [[round(float(a), 2), round(float(b), 2), int(t)] for (a, b), t in zip(X, y)],
}, indent=None))  # fmt: skip
