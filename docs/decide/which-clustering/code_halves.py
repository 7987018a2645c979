"""Are the groups real? Two halves must agree, and one cloud of the same spread must do worse."""

import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_iris, make_blobs
from sklearn.metrics import adjusted_rand_score
from sklearn.preprocessing import StandardScaler


def fit(X, k):
    return KMeans(k, n_init=4, random_state=0).fit(X)


def agreement(X, k):
    """Cluster two halves apart, and let both name all rows: 1 is the same groups, 0 is luck."""
    scores = []
    for seed in range(10):
        halves = np.array_split(np.random.default_rng(seed).permutation(len(X)), 2)
        scores.append(adjusted_rand_score(*(fit(X[half], k).predict(X) for half in halves)))
    return np.median(scores)


def against_clouds(X, k):
    """How many of 20 clouds without groups, of the same spread, have a higher total."""
    rng = np.random.default_rng(0)
    clouds = [rng.multivariate_normal(X.mean(axis=0), np.cov(X.T), len(X)) for _ in range(20)]
    return sum(fit(cloud, k).inertia_ > fit(X, k).inertia_ for cloud in clouds)


rng = np.random.default_rng(0)
print("halves agree; tighter than so many of 20 clouds")
for name, X in {
    "three groups": make_blobs(150, 4, centers=3, cluster_std=1.5, random_state=1)[0],
    "irises": load_iris().data,
    "one long cloud": rng.normal(size=(150, 1)) + 0.5 * rng.normal(size=(150, 4)),
    "noise": rng.uniform(size=(150, 4)),
}.items():
    X = StandardScaler().fit_transform(X)
    for k in (2, 3):
        print(f"{name:14} k={k}  {agreement(X, k):.1f}  {against_clouds(X, k):2}")
