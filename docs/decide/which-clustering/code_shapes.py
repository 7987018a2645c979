"""Round, stretched, winding: which method finds the groups that were made?"""

import warnings

import numpy as np
from sklearn.cluster import HDBSCAN, KMeans
from sklearn.datasets import make_blobs, make_moons
from sklearn.metrics import adjusted_rand_score
from sklearn.mixture import GaussianMixture

warnings.simplefilter("ignore", FutureWarning)


def shapes(seed):
    yield "round", make_blobs(300, centers=[(-4, 0), (4, 0)], random_state=seed)
    X, made = make_blobs(300, centers=[(0, -3), (0, 3)], random_state=seed)
    yield "stretched", (X * [4, 1], made)
    yield "winding", make_moons(300, noise=0.06, random_state=seed)


scores = {}
for seed in range(6):
    start = {"n_init": 10, "random_state": seed}
    for shape, (X, made) in shapes(seed):
        for method, model in {
            "k-means": KMeans(2, **start),
            "mixture": GaussianMixture(2, init_params="random_from_data", **start),
            "density": HDBSCAN(min_cluster_size=30),
        }.items():
            found = adjusted_rand_score(made, model.fit_predict(X))
            scores.setdefault((shape, method), []).append(found)

print("agreement with the groups that were made, median of 6 draws; 0 is luck")
for (shape, method), values in scores.items():
    print(f"{shape:9}  {method}  {abs(np.median(values)):.1f}")
