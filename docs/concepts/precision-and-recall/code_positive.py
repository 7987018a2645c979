"""The positive class of a real data set, left at the default and set."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, precision_score, recall_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

data = load_breast_cancer()
print("0 =", data.target_names[0], "  1 =", data.target_names[1])
X = data.data[:, [5]]  # one measurement: mean compactness

results = {0: [], 1: []}
for seed in range(20):
    X_train, X_test, y_train, y_test = train_test_split(
        X, data.target, test_size=0.5, stratify=data.target, random_state=seed
    )
    model = make_pipeline(StandardScaler(), LogisticRegression())
    guess = model.fit(X_train, y_train).predict(X_test)
    for label in (0, 1):
        scores = (precision_score, recall_score, f1_score)
        results[label].append(
            [s(y_test, guess, pos_label=label) for s in scores]
        )

print("mean of 20 splits  precision  recall    F1")
for label, name in ((1, "default"), (0, "pos_label=0")):
    p, r, f1 = np.mean(results[label], axis=0)
    print(f"{name:17}{p:11.2f}{r:8.2f}{f1:6.2f}")
