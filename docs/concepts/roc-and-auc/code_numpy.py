"""An ROC curve and its area from scratch, and the share of pairs."""

import numpy as np

EIGHT = [0.9, 0.8, 0.7, 0.6, 0.55, 0.4, 0.3, 0.2]
TRUTH = [1, 1, 0, 1, 0, 1, 0, 0]  # 1: sick

SCORES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
HEALTHY = [30, 22, 14, 9, 6, 4, 2, 2, 1, 0]
SICK = [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]


def roc(truth, score):
    """False and true positive rates, from the highest threshold to the lowest."""
    order = np.argsort(-score)
    truth, score = truth[order], score[order]
    last = np.append(score[1:] != score[:-1], True)  # a tied group counts as one step
    tp, fp = np.cumsum(truth)[last], np.cumsum(1 - truth)[last]
    return np.append(0, fp / fp[-1]), np.append(0, tp / tp[-1])  # from (0, 0)


def area(fpr, tpr):
    return np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)


def pairs(truth, score):
    """Share of pairs in which the sick one scores higher; a tie is a half."""
    gap = score[truth == 1][:, None] - score[truth == 0]
    return np.mean((gap > 0) + 0.5 * (gap == 0))


truth, score = np.array(TRUTH), np.array(EIGHT)
fpr, tpr = roc(truth, score)
print("eight patients")
print("FPR", fpr)
print("TPR", tpr)
print(f"area {area(fpr, tpr):.4f}  pairs {pairs(truth, score):.4f}")
print("the hundred patients")
truth = np.repeat([0, 1], [sum(HEALTHY), sum(SICK)])
score = np.concatenate([np.repeat(SCORES, HEALTHY), np.repeat(SCORES, SICK)])
for name, s in (("as they are", score), ("divided by 10", score / 10)):
    right = np.mean((s >= 0.5) == truth)
    print(
        f"{name:13}  area {area(*roc(truth, s)):.4f}"
        f"  pairs {pairs(truth, s):.4f}  right at 0.5: {right:.2f}"
    )
