"""Will it rain tomorrow? A forest reads four instruments."""

import numpy as np
from sklearn.ensemble import RandomForestClassifier

model_right, same_right = [], []
for seed in range(10):
    rng = np.random.default_rng(seed)
    turns = rng.random(1001) < 0.12  # the weather turns one day in eight
    rain = np.cumsum(turns) % 2
    today, tomorrow = rain[:-1], rain[1:]
    air = rng.normal(size=(1000, 4))  # pressure, wind and so on: a weak hint
    air[:, 0] += 1.5 * today
    air[:, 1] += 1.5 * tomorrow
    model = RandomForestClassifier(20, random_state=0)
    model.fit(air[:700], tomorrow[:700])
    model_right.append(model.score(air[700:], tomorrow[700:]))
    same_right.append((today[700:] == tomorrow[700:]).mean())
# DO: print what no model at all would reach
print("accuracy, same as today  %.2f" % np.mean(same_right))
print("accuracy, forest         %.2f" % np.mean(model_right))
