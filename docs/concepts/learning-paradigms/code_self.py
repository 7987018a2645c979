"""Labels made from the data itself: hide one dot of a picture, guess it from the rest."""

import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data  # 64 dots a picture, each from 0 to 16; no labels are loaded
order = np.random.default_rng(0).permutation(len(images))
train, test = images[order[:1200]], images[order[1200:]]

mean_error, fill_error = [], []
for dot in range(64):
    others = np.arange(64) != dot

    def inputs(pictures):
        return np.c_[pictures[:, others], np.ones(len(pictures))]

    x, hidden = inputs(train), train[:, dot]  # the hidden dot is the answer
    weights = np.linalg.solve(x.T @ x + 10 * np.eye(64), x.T @ hidden)
    fill_error.append(np.mean((inputs(test) @ weights - test[:, dot]) ** 2))
    mean_error.append(np.mean((hidden.mean() - test[:, dot]) ** 2))

print("exercises made from", len(train), "pictures:", train.size)
print(f"typical error, guessing the dot's mean: {np.sqrt(np.mean(mean_error)):.1f}")
print(f"typical error, guessing from the other 63: {np.sqrt(np.mean(fill_error)):.1f}")
