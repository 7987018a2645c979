"""The same with scikit-learn, then the mistake of passing verdicts."""

import numpy as np
from sklearn.metrics import roc_auc_score, roc_curve

EIGHT = [0.9, 0.8, 0.7, 0.6, 0.55, 0.4, 0.3, 0.2]
TRUTH = [1, 1, 0, 1, 0, 1, 0, 0]  # 1: sick

SCORES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
HEALTHY = [30, 22, 14, 9, 6, 4, 2, 2, 1, 0]
SICK = [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]

fpr, tpr, thresholds = roc_curve(TRUTH, EIGHT, drop_intermediate=False)
print("eight patients")
print("threshold", thresholds)
print("FPR", fpr)
print("TPR", tpr)
print(f"area {roc_auc_score(TRUTH, EIGHT):.4f}")

truth = np.repeat([0, 1], [sum(HEALTHY), sum(SICK)])
score = np.concatenate([np.repeat(SCORES, HEALTHY), np.repeat(SCORES, SICK)])
print("the hundred patients")
print(f"as they are    {roc_auc_score(truth, score):.4f}")
print(f"divided by 10  {roc_auc_score(truth, score / 10):.4f}")
print(f"verdicts only  {roc_auc_score(truth, score >= 0.5):.4f}")
