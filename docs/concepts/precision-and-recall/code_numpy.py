"""Precision, recall and F1 of the hundred patients, at several thresholds."""

import numpy as np

# Invented numbers: how many patients have which score.
SCORES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
HEALTHY = [30, 22, 14, 9, 6, 4, 2, 2, 1, 0]
SICK = [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]

# One entry per patient: the score, and whether the patient is sick.
score = np.concatenate([np.repeat(SCORES, HEALTHY), np.repeat(SCORES, SICK)])
sick = np.repeat([False, True], [sum(HEALTHY), sum(SICK)])


def measure(sick, flagged):
    tp = np.sum(flagged & sick)
    fp = np.sum(flagged & ~sick)
    fn = np.sum(~flagged & sick)
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * tp / (2 * tp + fp + fn) if tp + fp + fn else 0.0
    return precision, recall, f1


print("threshold  flagged  precision  recall     F1")
for threshold in (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
    flagged = score > threshold
    p, r, f1 = measure(sick, flagged)
    print(f"{threshold:9.1f}{flagged.sum():9d}{p:11.3f}{r:8.3f}{f1:7.3f}")
