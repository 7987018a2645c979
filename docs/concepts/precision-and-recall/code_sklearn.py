"""The same with scikit-learn, and the best threshold by three F-scores."""

import numpy as np
from sklearn.metrics import fbeta_score, precision_recall_fscore_support

# Invented numbers: how many patients have which score.
SCORES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
HEALTHY = [30, 22, 14, 9, 6, 4, 2, 2, 1, 0]
SICK = [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]

score = np.concatenate([np.repeat(SCORES, HEALTHY), np.repeat(SCORES, SICK)])
sick = np.repeat([0, 1], [sum(HEALTHY), sum(SICK)])  # 1: looked for

print("threshold  flagged  precision  recall     F1")
for threshold in (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
    flagged = (score > threshold).astype(int)
    p, r, f1, _ = precision_recall_fscore_support(
        sick, flagged, average="binary", pos_label=1, zero_division=0
    )
    print(f"{threshold:9.1f}{flagged.sum():9d}{p:11.3f}{r:8.3f}{f1:7.3f}")

tenths = np.arange(10) / 10
for beta in (0.5, 1, 2):
    values = [fbeta_score(sick, score > t, beta=beta) for t in tenths]
    best = int(np.argmax(values))
    print(f"F{beta}: best at {tenths[best]:.1f} with {values[best]:.3f}")
