"""Two models with the same AUC, and what each finds among the top 100."""

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score

SICK, HEALTHY = 100, 9900


def even(n):
    """n numbers, evenly spread between 0 and 1."""
    return (np.arange(n) + 0.5) / n


truth = np.repeat([1, 0], [SICK, HEALTHY])
models = {  # scores of the sick, then of the healthy
    "A": (even(SICK), 1 - (1 - even(HEALTHY)) ** (1 / 4)),
    "B": (even(SICK) ** (1 / 4), even(HEALTHY)),
}
print("model    AUC     AP  sick in top 100")
for name, scores in models.items():
    score = np.concatenate(scores)
    top = np.argsort(score)[::-1][:100]
    print(
        f"{name:5}{roc_auc_score(truth, score):7.3f}"
        f"{average_precision_score(truth, score):7.3f}{truth[top].sum():8d}"
    )
