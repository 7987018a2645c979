"""Loans. Those who will fail leave the income empty more often."""

import numpy as np
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline

rng = np.random.default_rng(0)


def loans(n):
    income, debt = rng.normal(size=(2, n))
    fails = rng.random(n) < 1 / (1 + np.exp(2 + income - debt))
    income[rng.random(n) < np.where(fails, 0.6, 0.1)] = np.nan
    return np.column_stack([income, debt]), fails


X, y = loans(2000)
X_new, y_new = loans(20_000)
# DO: keep the rows, and tell the model where a value was missing
fill = SimpleImputer(add_indicator=True)
model = make_pipeline(fill, LogisticRegression()).fit(X, y)
chance = model.predict_proba(X_new)[:, 1]
print("loans that fail, forecast  %.0f %%" % (100 * chance.mean()))
print("loans that fail, in truth  %.0f %%" % (100 * y_new.mean()))
print("AUC on new loans           %.2f" % roc_auc_score(y_new, chance))
