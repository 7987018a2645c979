"""Find the fraud among payments. About one payment in a hundred is one."""

import numpy as np
from sklearn.linear_model import LogisticRegression

rng = np.random.default_rng(0)


def payments(n):
    fraud = rng.random(n) < 0.01
    return rng.normal(size=(n, 3)) + 1.2 * fraud[:, None], fraud


X, y = payments(10_000)
X_test, y_test = payments(50_000)

model = LogisticRegression().fit(X, y)
# DON'T: predict() without having counted
flagged = model.predict(X_test)
print("accuracy                %.2f" % (flagged == y_test).mean())
print("frauds found            %.0f %%" % (100 * flagged[y_test].mean()))
