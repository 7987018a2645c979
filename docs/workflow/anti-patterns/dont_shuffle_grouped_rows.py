"""The wear of 40 motors from their sound, 10 recordings of each motor."""

import numpy as np
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.neighbors import KNeighborsRegressor

off, middle = [], []
for seed in range(20):
    rng = np.random.default_rng(seed)
    motor = np.repeat(np.arange(40), 10)
    wear = rng.uniform(0, 100, 40)[motor]  # days since the overhaul
    sound = rng.normal(size=(40, 5))[motor]  # each motor has its own
    X = sound + rng.normal(0, 0.2, (400, 5))
    X[:, 0] += wear / 20  # what wear really changes
    # DON'T: shuffle the recordings
    folds = KFold(5, shuffle=True, random_state=seed).split(X)
    model = KNeighborsRegressor(5)
    forecast = cross_val_predict(model, X, wear, cv=folds)
    off.append(np.abs(forecast - wear).mean())
    middle.append(np.abs(50 - wear).mean())
print("off by, in the test  %.0f days" % np.mean(off))
print("off by, saying 50    %.0f days" % np.mean(middle))
