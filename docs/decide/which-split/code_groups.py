"""Hold back whole persons: the same forest, scored on known and on unknown voices."""

import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GroupKFold, KFold, cross_val_score

persons, takes = 40, 8
person = np.repeat(np.arange(persons), takes)
model = RandomForestClassifier(20, random_state=0)
accuracy = {"shuffled rows": [], "whole persons": []}
for seed in range(5):
    rng = np.random.default_rng(seed)
    tired = np.repeat(rng.permutation(persons) % 2, takes)  # one state a person, half of each
    voice = np.repeat(rng.normal(size=(persons, 6)), takes, axis=0)  # who it is
    X = voice + rng.normal(0, 0.2, (len(person), 6))
    X[:, 0] += 0.8 * tired  # what the state really changes
    for name, split, groups in [
        ("shuffled rows", KFold(5, shuffle=True, random_state=0), None),
        ("whole persons", GroupKFold(5), person),
    ]:
        accuracy[name].append(cross_val_score(model, X, tired, groups=groups, cv=split).mean())
for name, values in accuracy.items():
    print(f"{name}  accuracy {np.mean(values):.2f}")
    print(f"  five draws: {min(values):.2f} to {max(values):.2f}")
