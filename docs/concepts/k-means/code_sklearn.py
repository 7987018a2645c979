"""The same three starts with scikit-learn, then several starts at once."""

import numpy as np
from sklearn.cluster import KMeans

X = np.array([[0.0], [10], [120], [130], [150], [240]])  # (rows, columns)

for rows in ([0, 2, 3], [0, 1, 2], [0, 1, 5]):
    model = KMeans(n_clusters=3, init=X[rows], n_init=1).fit(X)
    centers = model.cluster_centers_.ravel().round(2)
    print(f"start {X[rows].ravel()} -> {centers}")
    print(f"  labels {model.labels_}, total {model.inertia_:.1f}")

# init="k-means++" is the default. Of ten starts the lowest total is kept.
model = KMeans(n_clusters=3, n_init=10, random_state=0).fit(X)
print(f"ten starts: total {model.inertia_:.1f}")
nearest = model.cluster_centers_[model.predict([[90]])]
print("a new bather at 90 goes to the cart at", nearest.ravel().round(2))
