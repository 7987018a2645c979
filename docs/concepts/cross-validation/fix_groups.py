"""Handwriting: folds that mix writers, and folds that keep them whole. 20 draws."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import GroupKFold, KFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier

x, digit = load_digits(return_X_y=True)
# The same sequence of digits begins 14 times: 14 filled-in forms. These are their first rows.
STARTS = [0, 130, 256, 386, 516, 646, 776, 915, 1029, 1157, 1287, 1415, 1545, 1667]
form = np.searchsorted(STARTS, np.arange(len(digit)), side="right")
model = KNeighborsClassifier(1)

results = []
for seed in range(20):
    known = np.isin(form, np.random.default_rng(seed).permutation(14)[:7] + 1)
    data = x[known], digit[known]
    mixed = cross_val_score(model, *data, cv=KFold(5, shuffle=True, random_state=seed))
    whole = cross_val_score(model, *data, groups=form[known], cv=GroupKFold(7))
    new = model.fit(*data).score(x[~known], digit[~known])
    six = [  # what a model from six of the seven forms is worth on the same new forms
        model.fit(x[m], digit[m]).score(x[~known], digit[~known])
        for m in (known & (form != f) for f in np.unique(form[known]))
    ]
    results.append(100 * (1 - np.array([mixed.mean(), whole.mean(), new, np.mean(six)])))

results = np.array(results)
mixed, whole, new, six = results.mean(axis=0)
print("wrong digits, in %, means of 20 draws of 7 forms")
print(f"KFold, shuffled              {mixed:.1f}   too low in {np.sum(results[:, 0] < results[:, 2])} of 20")
print(f"GroupKFold, one form a fold  {whole:.1f}   too low in {np.sum(results[:, 1] < results[:, 2])} of 20")
print(f"truth: the 7 other forms     {new:.1f}")
print(f"the same, learned from six   {six:.1f}")
