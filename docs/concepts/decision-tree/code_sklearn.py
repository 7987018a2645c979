"""The same tree with scikit-learn."""

import numpy as np
from sklearn.tree import DecisionTreeClassifier, export_text

KG = [6, 14, 8, 15, 3, 12, 13, 2, 9, 4]
HOUR = [9, 10, 11, 12, 13, 13, 14, 15, 15, 17]
X = np.column_stack([KG, HOUR])
y = np.array([0, 0, 0, 1, 0, 1, 1, 0, 1, 1])

for criterion in ("gini", "entropy"):
    model = DecisionTreeClassifier(criterion=criterion, random_state=0).fit(X, y)
    t = model.tree_
    print(criterion)
    for node in range(t.node_count):
        left, right = t.children_left[node], t.children_right[node]
        if left == -1:  # a leaf
            continue
        n, after = t.n_node_samples, 0
        for child in (left, right):
            after += n[child] / n[node] * t.impurity[child]
        name = ["kg", "hour"][t.feature[node]]
        print(f"{name} <= {t.threshold[node]}  gain {t.impurity[node] - after:.4f}")

print(export_text(model, feature_names=["kg", "hour"]))
print("all ten:", model.predict(X).tolist())
print("5 kg at 15:00:", model.predict_proba([[5, 15]])[0, 1])
