"""The same pumps with scikit-learn: a fixed threshold against class_weight="balanced"."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import FixedThresholdClassifier


def pumps(n, rng, share=0.02):
    y = (rng.random(n) < share).astype(int)
    return rng.normal(size=(n, 4)) + np.outer(y, [2, 1, 0, 0]), y


def report(name, model):
    model.fit(x, y)
    (tn, fp), (fn, tp) = confusion_matrix(y_new, model.predict(x_new))
    said = model.predict_proba(x_new)[:, 1].mean()
    print(f"{name}: found {tp} of {tp + fn}, false alarms {fp}")
    print(f"    accuracy {(tp + tn) / 20000:.4f}", end="")
    print(f"  cost {(100 * fp + 1900 * fn) / 20000:.2f}  mean {said:.4f}")


rng = np.random.default_rng(4)
(x, y), (x_new, y_new) = pumps(2000, rng), pumps(20000, rng)
plain = LogisticRegression(tol=1e-8)  # C=1, as in the NumPy program
report("as it is, 0.5", plain)
report("as it is, 0.05", FixedThresholdClassifier(plain, threshold=0.05))
report("balanced weights, 0.5", LogisticRegression(class_weight="balanced", tol=1e-8))
