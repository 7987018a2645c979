"""Six models on the wines, raw and standardized, 20 splits; slips and side checks. Prints JSON."""

import json
import warnings

import numpy as np
from sklearn.datasets import load_wine
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import MinMaxScaler, StandardScaler, normalize
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

warnings.simplefilter("ignore")
X, y = load_wine(return_X_y=True)
MODELS = {
    "SVM": SVC,
    "k-NN": KNeighborsClassifier,
    "logistic": LogisticRegression,
    "tree": lambda: DecisionTreeClassifier(random_state=0),
    "naive Bayes": GaussianNB,
    "LDA": LinearDiscriminantAnalysis,
}
raw, scaled = ({name: [] for name in MODELS} for _ in range(2))
changed = dict.fromkeys(MODELS, 0)
alone, rows, outside, patient = [], [], 0, []
proline, seven, steps, milli, same = [], [], [], 0, 0
for split in range(20):
    a, b, ya, yb = train_test_split(X, y, test_size=0.3, stratify=y, random_state=split)
    scaler = StandardScaler().fit(a)
    za, zb = scaler.transform(a), scaler.transform(b)
    for name, model in MODELS.items():
        one, two = model().fit(a, ya).predict(b), model().fit(za, ya).predict(zb)
        raw[name].append(round(float((one == yb).mean()), 3))
        scaled[name].append(round(float((two == yb).mean()), 3))
        changed[name] += int((one != two).sum())
    # Each test wine standardized by itself: every value becomes 0.
    alone.append((KNeighborsClassifier().fit(za, ya).predict(0 * zb) == yb).mean())
    rows.append(KNeighborsClassifier().fit(normalize(a), ya).score(normalize(b), yb))
    inside = MinMaxScaler().fit(a).transform(b)
    outside += int(((inside < 0) | (inside > 1)).any(axis=1).sum())
    # k-NN with proline alone, and with the seven columns that code_outlier.py leaves clean.
    proline.append(KNeighborsClassifier().fit(a[:, -1:], ya).score(b[:, -1:], yb))
    clean = np.random.default_rng(split).permutation(13)[6:]
    seven.append(KNeighborsClassifier().fit(za[:, clean], ya).score(zb[:, clean], yb))
    steps.append(int(LogisticRegression().fit(za, ya).n_iter_[0]))
    # Gaussian naive Bayes with proline in a unit a thousand times smaller.
    unit = np.where(np.arange(13) == 12, 1000.0, 1.0)
    milli += int((GaussianNB().fit(a, ya).predict(b) != GaussianNB().fit(a * unit, ya).predict(b * unit)).sum())
    one, two = (DecisionTreeClassifier(random_state=0).fit(t, ya).tree_ for t in (a, za))
    same += np.array_equal(one.feature, two.feature) and np.array_equal(one.n_node_samples, two.n_node_samples)
    if split < 3:  # logistic regression with all the steps it wants
        long = LogisticRegression(max_iter=10_000).fit(a, ya)
        patient.append([int(long.n_iter_[0]), round(float((long.predict(b) == yb).mean()), 3)])

noisy = []
for seed in range(20):  # one useful column with a spread of 10, twenty useless ones with a spread of 1
    rng = np.random.default_rng(seed)
    label = rng.integers(0, 2, 400)
    table = np.column_stack([20 * label + 10 * rng.normal(size=400), rng.normal(size=(400, 20))])
    z = (table - table[:200].mean(axis=0)) / table[:200].std(axis=0)
    noisy.append([KNeighborsClassifier().fit(t[:200], label[:200]).score(t[200:], label[200:]) for t in (table, z)])

acid = X[:, 1]
print(
    json.dumps(
        {
            "raw": raw,
            "scaled": scaled,
            "changed": changed,
            "tested": 20 * len(yb),
            "means": {n: [round(float(np.mean(v[n])), 2) for v in (raw, scaled)] for n in MODELS},
            "alone": round(float(np.mean(alone)), 2),
            "rows normalized": round(float(np.mean(rows)), 2),
            "outside 0 to 1": outside,
            "steps over 1000": all(n > 1000 for n, _ in patient),
            "patient": round(float(np.mean([s for _, s in patient])), 2),
            "proline alone": round(float(np.mean(proline)), 2),
            "seven clean columns": round(float(np.mean(seven)), 2),
            "steps standardized, most": "below 50" if max(steps) < 50 else max(steps),
            "naive Bayes changed, proline x 1000": milli,
            "trees with the same questions": int(same),
            "one useful column": np.mean(noisy, axis=0).round(2).tolist(),
            "malic below mean": [int((acid < acid.mean()).sum()), int((StandardScaler().fit_transform(X)[:, 1] < 0).sum())],
        }
    )
)
