"""Three classes: an F1 for each, and the three averages."""

import numpy as np
from sklearn.metrics import accuracy_score, classification_report, f1_score

NAMES = ["question", "complaint", "fraud"]
# Row: what it is. Column: what the program said.
TABLE = np.array([[76, 4, 0], [5, 10, 0], [2, 2, 1]])

right = np.diag(TABLE)
real, said = TABLE.sum(axis=1), TABLE.sum(axis=0)
f1 = 2 * right / (real + said)  # real + said = 2 TP + FP + FN
print("F1 by hand:", f1.round(3))
print(f"macro    {f1.mean():.3f}")
print(f"weighted {(f1 * real).sum() / real.sum():.3f}")
print(f"micro    {2 * right.sum() / (real.sum() + said.sum()):.3f}")

# One entry per message, for scikit-learn.
truth = np.repeat([0, 0, 0, 1, 1, 1, 2, 2, 2], TABLE.ravel())
guess = np.repeat([0, 1, 2, 0, 1, 2, 0, 1, 2], TABLE.ravel())
print("scikit-learn:")
for way in ("macro", "weighted", "micro"):
    print(f"{way:8} {f1_score(truth, guess, average=way):.3f}")
print(f"accuracy {accuracy_score(truth, guess):.3f}")
report = classification_report(truth, guess, target_names=NAMES)
print(report.rstrip())
