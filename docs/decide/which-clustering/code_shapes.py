"""Round, stretched, winding: which method finds the groups that were made?"""

import warnings

from sklearn.cluster import HDBSCAN, KMeans
from sklearn.datasets import make_blobs, make_moons
from sklearn.metrics import adjusted_rand_score
from sklearn.mixture import GaussianMixture

warnings.simplefilter("ignore", FutureWarning)
round_groups = make_blobs(400, centers=[(-4, 0), (4, 0)], random_state=0)
stretched = make_blobs(400, centers=[(0, -3), (0, 3)], random_state=0)
stretched = stretched[0] * [4, 1], stretched[1]
winding = make_moons(400, noise=0.06, random_state=0)

print("agreement with the groups that were made: 1 is all, 0 is luck")
for name, (X, made) in [("round", round_groups), ("stretched", stretched), ("winding", winding)]:
    found = {
        "k-means": KMeans(2, n_init=10, random_state=0).fit_predict(X),
        "mixture": GaussianMixture(2, n_init=10, init_params="random_from_data", random_state=0).fit_predict(X),
        "density": HDBSCAN(min_cluster_size=30).fit_predict(X),
    }
    scores = [f"{method} {adjusted_rand_score(made, groups):.1f}" for method, groups in found.items()]
    print(f"{name:9}  {'  '.join(scores)}".replace("-0.0", "0.0"))
