"""Are the groups real? Cluster two halves apart, and compare what they say about all rows."""

import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_iris, make_blobs
from sklearn.metrics import adjusted_rand_score
from sklearn.preprocessing import StandardScaler


def agreement(X, k, draws=20):
    X = StandardScaler().fit_transform(X)
    scores = []
    for seed in range(draws):
        order = np.random.default_rng(seed).permutation(len(X))
        halves = np.array_split(order, 2)
        models = [KMeans(k, n_init=5, random_state=0).fit(X[half]) for half in halves]
        scores.append(adjusted_rand_score(*(model.predict(X) for model in models)))
    return np.median(scores)


noise = np.random.default_rng(0).uniform(size=(150, 4))
three = make_blobs(150, 4, centers=3, cluster_std=1.5, random_state=1)[0]
for name, X in [("three groups", three), ("irises", load_iris().data), ("noise", noise)]:
    print(f"{name:12}  " + "  ".join(f"k={k}: {agreement(X, k):.1f}" for k in (2, 3, 5)))
