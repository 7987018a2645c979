"""Two sorters: one is better by AUC, the other at the top of the list."""

import numpy as np
from sklearn.metrics import roc_auc_score

scores = {"luck": [], "A": [], "B": []}
for seed in range(20):
    rng = np.random.default_rng(seed)
    fraud = np.zeros(5000, dtype=bool)
    fraud[:100] = True
    luck = rng.normal(size=5000)
    for name, score in [
        ("luck", luck),
        ("A", luck + 1.2 * fraud),  # every fraud looks a little odd
        ("B", luck + 5 * (np.arange(5000) < 40)),  # 40 of the 100 look very odd, the others do not
    ]:
        first = np.argsort(-score)[:50]  # as many as can be looked at in a day
        scores[name].append([roc_auc_score(fraud, score), fraud[first].mean(), fraud[first].sum() / 100])
for name, rows in scores.items():
    auc, precision, recall = np.mean(rows, axis=0)
    print(f"{name:4}  AUC {auc:.2f}")
    print(f"  precision at 50  {precision:.2f}")
    print(f"  recall at 50     {recall:.2f}")
