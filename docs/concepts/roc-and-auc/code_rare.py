"""The hundred patients, then the same with ten times as many healthy ones."""

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score

SCORES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
HEALTHY = [30, 22, 14, 9, 6, 4, 2, 2, 1, 0]
SICK = [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]

print("sick  healthy    AUC     AP  precision at 0.5")
for times in (1, 10):
    healthy = times * np.array(HEALTHY)  # the same scores, more often
    truth = np.repeat([0, 1], [healthy.sum(), sum(SICK)])
    score = np.repeat(SCORES * 2, [*healthy, *SICK])
    flagged = truth[score >= 0.5]
    print(
        f"{truth.sum():4d}{healthy.sum():9d}{roc_auc_score(truth, score):7.3f}"
        f"{average_precision_score(truth, score):7.3f}"
        f"     {flagged.sum()}/{flagged.size} = {flagged.mean():.3f}"
    )
