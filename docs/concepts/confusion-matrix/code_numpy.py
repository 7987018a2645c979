"""A confusion matrix from scratch, then other shares of sick people."""

import numpy as np

SCORES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]
HEALTHY = [30, 22, 14, 9, 6, 4, 2, 2, 1, 0]
SICK = [0, 0, 0, 1, 1, 1, 2, 2, 2, 1]

# One entry per patient. truth: 1 = sick. said: 1 = flagged.
truth = np.repeat([0, 1], [sum(HEALTHY), sum(SICK)])
score = np.concatenate([np.repeat(SCORES, HEALTHY), np.repeat(SCORES, SICK)])
said = (score >= 0.5).astype(int)

matrix = np.zeros((2, 2), dtype=int)
for t, s in zip(truth, said):
    matrix[t, s] += 1  # row: truth, column: what was said
print(matrix)


def report(name, matrix):
    (tn, fp), (fn, tp) = matrix
    accuracy = (tp + tn) / matrix.sum()
    sensitivity, specificity = tp / (tp + fn), tn / (tn + fp)
    precision = tp / (tp + fp)
    print(
        f"{name:8} {accuracy:6.3f} {sensitivity:6.3f}"
        f" {specificity:6.3f} {precision:6.3f}"
    )


print("          accur   sens   spec   prec")
report("clinic", matrix)
rates = matrix / matrix.sum(axis=1, keepdims=True)  # each row adds up to 1
for share in (0.5, 0.1, 0.01):  # the share that is sick
    report(f"{share:.0%} sick", rates * [[1 - share], [share]])
