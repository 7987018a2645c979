"""Breast cancer data: 30 splits of 250 rows, a tree on each."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True)
order = np.random.default_rng(0).permutation(len(X))
ours, new = order[:250], order[250:]
test_scores, new_scores = [], []
for seed in range(30):
    rows = np.random.default_rng(seed).permutation(ours)
    train, test = rows[:200], rows[200:]
    tree = DecisionTreeClassifier(random_state=seed).fit(X[train], y[train])
    test_scores.append(tree.score(X[test], y[test]))
    new_scores.append(tree.score(X[new], y[new]))
# DON'T: keep the seed with the best test score
best = int(np.argmax(test_scores))
print("accuracy reported     %.2f" % test_scores[best])
print("accuracy on new rows  %.2f" % new_scores[best])
