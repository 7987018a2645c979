"""The same with scikit-learn: without a penalty, and with the default one."""

import numpy as np
from sklearn.linear_model import LogisticRegression

degrees = np.repeat([-4.0, -3, -2, -1, 0], [10, 12, 12, 12, 10])[:, None]
counts = ((1, 10), (3, 12), (6, 12), (9, 12), (9, 10))  # survived, of
survived = np.concatenate([np.arange(n) < k for k, n in counts])

model = LogisticRegression(C=np.inf, tol=1e-8).fit(degrees, survived)
print(f"no penalty: start {model.intercept_[0]:.4f}, slope {model.coef_[0, 0]:.4f}")
nights = np.array([[-4.0], [-1], [0], [1]])
print("log-odds", model.decision_function(nights).round(4))
print("chances ", model.predict_proba(nights)[:, 1].round(4))
print("answers ", model.predict(nights))

default = LogisticRegression(tol=1e-8).fit(degrees, survived)
print(f"default:    start {default.intercept_[0]:.4f}, slope {default.coef_[0, 0]:.4f}")

print("four nights that a temperature separates")
cold, lived = np.array([[-4.0], [-3], [-1], [0]]), [0, 0, 1, 1]
for C in (1, 100, 10_000, 1_000_000):
    model = LogisticRegression(C=C, tol=1e-8, max_iter=1000).fit(cold, lived)
    print(f"C = {C:7}: slope {model.coef_[0, 0]:5.2f}")
