"""A model that orders: how many of the bad cases do people find in the hours that they have?"""

import numpy as np
from sklearn.linear_model import LogisticRegression

found = {"as they came": [], "in its order": []}
wrong = []
for seed in range(10):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(6000, 4))
    bad = rng.random(6000) < 1 / (1 + np.exp(4 - X @ [1.2, 0.8, 0.5, 0]))
    model = LogisticRegression().fit(X[:3000], bad[:3000])
    risk, truth = model.predict_proba(X[3000:])[:, 1], bad[3000:]
    looked = 600  # of 3,000 new cases, people have time for a fifth
    found["as they came"].append(truth[:looked].sum() / truth.sum())
    found["in its order"].append(truth[np.argsort(-risk)[:looked]].sum() / truth.sum())
    wrong.append((truth & (risk < 0.5)).sum() / truth.sum())
print("share of the bad cases found")
for name, shares in found.items():
    print(f"  people, {name}  {np.mean(shares):.2f}")
print(f"  the model alone       {1 - np.mean(wrong):.2f}")
