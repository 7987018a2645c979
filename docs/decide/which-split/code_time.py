"""Train on the past, test on what came after: five times, the date moving on."""

import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import KFold, TimeSeriesSplit, cross_val_score

model = RandomForestRegressor(20, random_state=0)
days = np.arange(600)
X = np.column_stack([days, days % 7])
off = {"shuffled": [], "later days": []}
for seed in range(5):
    rng = np.random.default_rng(seed)
    # Visitors of a pool: a week's rhythm, and a level that drifts as a random walk.
    level = np.cumsum(rng.normal(0, 3, len(days)))
    visitors = 200 + level + 25 * (days % 7 >= 5) + rng.normal(0, 5, len(days))
    for name, split in [
        ("shuffled", KFold(5, shuffle=True, random_state=0)),  # trains on 480 days
        ("later days", TimeSeriesSplit(5, test_size=24)),  # trains on 480 days and more
    ]:
        score = cross_val_score(model, X, visitors, cv=split, scoring="neg_mean_absolute_error")
        off[name].append(-score.mean())
for name, values in off.items():
    print(f"{name:10}  off by {np.median(values):.0f} visitors")
    print(f"  five draws: {min(values):.0f} to {max(values):.0f}")
