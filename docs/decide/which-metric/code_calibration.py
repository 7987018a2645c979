"""Log loss, and a calibration plot in characters: said and seen shares, for two models."""

import numpy as np
from sklearn.calibration import calibration_curve
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.naive_bayes import GaussianNB

rng = np.random.default_rng(0)
# Eight columns that nearly repeat one another: naive Bayes counts the same evidence eight times.
signal = rng.normal(size=(6000, 1))
X = signal + rng.normal(0, 0.5, (6000, 8))
y = rng.random(6000) < 1 / (1 + np.exp(-1.5 * signal[:, 0]))

for name, model in [
    ("the share", DummyClassifier(strategy="prior")),
    ("naive Bayes", GaussianNB()),
    ("logistic", LogisticRegression()),
]:
    said = model.fit(X[:3000], y[:3000]).predict_proba(X[3000:])[:, 1]
    print(f"{name:11}  log loss {log_loss(y[3000:], said):.2f}")
    if name != "the share":
        seen, mean_said = calibration_curve(y[3000:], said, n_bins=5)
        print("  said", *(f"{v:.2f}" for v in mean_said))
        print("  seen", *(f"{v:.2f}" for v in seen))
