"""Hold back whole persons: the same forest, scored on known and on unknown voices."""

import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GroupKFold, KFold, cross_val_score

rng = np.random.default_rng(0)
persons, takes = 40, 8
person = np.repeat(np.arange(persons), takes)
tired = np.repeat(rng.integers(0, 2, persons), takes)  # one state a person
voice = np.repeat(rng.normal(size=(persons, 6)), takes, axis=0)  # who it is
X = voice + rng.normal(0, 0.2, (len(person), 6))
X[:, 0] += 0.8 * tired  # what the state really changes

model = RandomForestClassifier(50, random_state=0)
for name, split, groups in [
    ("shuffled rows", KFold(5, shuffle=True, random_state=0), None),
    ("whole persons", GroupKFold(5), person),
]:
    right = cross_val_score(model, X, tired, groups=groups, cv=split)
    print(f"{name}  accuracy {right.mean():.2f}")
