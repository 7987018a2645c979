"""Fix: give both sides the same number of tries. Here both sides are the same method."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.svm import SVC

X, y = load_digits(return_X_y=True)
keep = np.isin(y, (3, 8))
X, y = X[keep] / 16, y[keep]
rng = np.random.default_rng(0)


def tuned(tries, fit, val):
    scores = []
    for _ in range(tries):
        svm = SVC(C=10 ** rng.uniform(0, 3), gamma=10 ** rng.uniform(-3, 1))
        scores.append(svm.fit(X[fit], y[fit]).score(X[val], y[val]))
    return max(scores)


for mine, yours in ((30, 2), (16, 16)):
    margin = []
    for _ in range(20):
        order = rng.permutation(len(X))
        fit, val = order[:60], order[60:160]
        margin.append(tuned(mine, fit, val) - tuned(yours, fit, val))
    print(f"{mine} tries against {yours}: margin {np.mean(margin):+.3f} on average,", end=" ")
    print(f"ahead in {sum(m > 0 for m in margin)}, behind in {sum(m < 0 for m in margin)} of 20")
