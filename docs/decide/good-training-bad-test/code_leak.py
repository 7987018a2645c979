"""Fit each column alone. One that is nearly as good as all together knows too much."""

import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score

rng = np.random.default_rng(0)
rows = 600
age, pressure, visits = rng.normal(size=(3, rows))
back = (age + pressure + visits + rng.normal(0, 2, rows) > 1).astype(int)
calls = rng.poisson(0.2 + 3 * back)  # calls to the ward: counted *after* the outcome
names = ["age", "pressure", "visits", "calls"]
X = np.column_stack([age, pressure, visits, calls])
model = RandomForestClassifier(20, min_samples_leaf=10, random_state=0)


def auc(columns):
    return cross_val_score(model, X[:, columns], back, cv=5, scoring="roc_auc").mean()


print(f"all columns     {auc([0, 1, 2, 3]):.2f}")
for i, name in enumerate(names):
    print(f"{name:8} alone  {auc([i]):.2f}")
print(f"without calls   {auc([0, 1, 2]):.2f}  what remains in use")
