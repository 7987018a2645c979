"""One table for the people who act: what each threshold finds, and how many alarms it takes."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

rng = np.random.default_rng(0)
faulty = rng.random(4000) < 0.02
X = rng.normal(size=(4000, 4))
X[faulty, :2] += [2, 1]

# Each pump's probability comes from a model that has not seen it.
folds = StratifiedKFold(5, shuffle=True, random_state=0)
chance = cross_val_predict(LogisticRegression(), X, faulty, cv=folds, method="predict_proba")[:, 1]

print(f"{faulty.sum()} faults in {len(faulty)}")
print("threshold  alarms  found  recall  precision")
for threshold in (0.5, 0.2, 0.1, 0.05, 0.02, 0.01):
    alarm = chance >= threshold
    right = np.sum(alarm & faulty)
    recall, precision = right / faulty.sum(), right / alarm.sum()
    print(f"{threshold:9}  {alarm.sum():6}  {right:5}  {recall:6.2f}  {precision:9.2f}")
