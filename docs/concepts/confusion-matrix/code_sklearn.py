"""The same with scikit-learn, and three surprises of its matrix."""

import warnings

import numpy as np
from sklearn.metrics import (
    accuracy_score,
    balanced_accuracy_score,
    confusion_matrix,
    precision_score,
    recall_score,
)

SCORES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
HEALTHY = [30, 22, 14, 9, 6, 4, 2, 2, 1, 0]
SICK = [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]

truth = np.repeat([0, 1], [sum(HEALTHY), sum(SICK)])
score = np.concatenate([np.repeat(SCORES, HEALTHY), np.repeat(SCORES, SICK)])
said = (score >= 0.5).astype(int)

print(confusion_matrix(truth, said))
tn, fp, fn, tp = confusion_matrix(truth, said).ravel()
print("TN", tn, "FP", fp, "FN", fn, "TP", tp)

print(f"sensitivity {recall_score(truth, said):.3f}")  # recall is its other name

# Another share of sick: let each patient count for more or for less.
for share in (0.5, 0.1, 0.01):
    one_sick, one_healthy = share / sum(SICK), (1 - share) / sum(HEALTHY)
    weight = np.where(truth == 1, one_sick, one_healthy)
    accuracy = accuracy_score(truth, said, sample_weight=weight)
    precision = precision_score(truth, said, sample_weight=weight)
    print(f"{share:.0%}: accuracy {accuracy:.3f}, precision {precision:.3f}")

# "Nobody is sick" has the higher accuracy.
nobody = np.zeros_like(truth)
for name, answer in (("test", said), ("nobody", nobody)):
    plain = accuracy_score(truth, answer)
    balanced = balanced_accuracy_score(truth, answer)
    print(f"{name}: accuracy {plain:.2f}, balanced {balanced:.2f}")

print("swapped:", confusion_matrix(said, truth).tolist())
shares = confusion_matrix(truth, said, normalize="true")
print("row shares:", shares.tolist())
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # scikit-learn warns about the next line
    print("five healthy:", confusion_matrix(truth[:5], said[:5]).tolist())
full = confusion_matrix(truth[:5], said[:5], labels=[0, 1])
print("with labels:", full.tolist())
