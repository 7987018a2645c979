"""A model predicts well from a column that changes nothing; only the experiment shows it."""

import numpy as np
from sklearn.linear_model import LinearRegression

effect, r2 = {"the model": [], "the experiment": []}, []
for seed in range(10):
    rng = np.random.default_rng(seed)
    need = rng.normal(size=2000)  # never recorded
    letters = 3 + need + rng.normal(0, 0.5, 2000)  # who needs much is sent many reminders
    spent = 100 + 20 * need + rng.normal(0, 10, 2000)  # and buys much, with or without them
    model = LinearRegression().fit(letters[:1000, None], spent[:1000])
    r2.append(model.score(letters[1000:, None], spent[1000:]))
    effect["the model"].append(model.coef_[0])
    # The experiment: one letter more for a random half. It changes nothing of what is spent.
    more = rng.random(2000) < 0.5
    spent = 100 + 20 * need + rng.normal(0, 10, 2000)
    effect["the experiment"].append(spent[more].mean() - spent[~more].mean())
print(f"model, new customers: R2 {np.mean(r2):.2f}")
print("dollars for one letter more")
for name, values in effect.items():
    print(f"{name:14} {np.mean(values):5.1f} +- {np.std(values):.1f}")
