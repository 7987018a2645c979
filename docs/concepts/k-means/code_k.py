"""Which k? 150 irises of three species, and 150 points without any groups."""

import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_iris
from sklearn.metrics import silhouette_score

irises = load_iris().data  # four lengths, in centimeters
noise = np.random.default_rng(0).uniform(size=(150, 2))

print("      irises              noise")
print("k  total  silhouette  total  silhouette")
for k in (1, 2, 3, 4, 5, 6):
    line = f"{k}"
    for data in (irises, noise):
        model = KMeans(k, n_init=20, random_state=0).fit(data)
        total = model.inertia_ / ((data - data.mean(axis=0)) ** 2).sum()
        score = f"{silhouette_score(data, model.labels_):.2f}" if k > 1 else "-"
        line += f"{total:7.2f}{score:>12}"
    print(line)
