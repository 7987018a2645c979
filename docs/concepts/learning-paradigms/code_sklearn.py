"""Two of the problems; scikit-learn has no reinforcement learning."""

import numpy as np
from sklearn.cluster import KMeans
from sklearn.neighbors import KNeighborsRegressor

hour = np.array([8, 9, 15, 16, 8, 9, 15, 16])
degrees = np.array([4, 6, 5, 7, 20, 22, 21, 23])
price = np.array([4, 4, 4, 3, 3, 3, 3, 4])
cups = np.array([28, 26, 24, 36, 20, 18, 14, 9])

# Supervised: fit takes the inputs and the answers.
model = KNeighborsRegressor(n_neighbors=2)
model.fit(np.stack([hour, degrees, price], axis=1), cups)
print("supervised: guess", model.predict([[9, 8, 4]])[0], "cups")

# Unsupervised: fit takes the inputs alone.
for unit, factor in (("hours", 1), ("quarter-hours", 4)):
    points = np.stack([hour * factor, degrees], axis=1)
    groups = KMeans(n_clusters=2, n_init=20, random_state=0).fit(points)
    inside = groups.labels_ == groups.labels_[0]
    rows = np.flatnonzero(inside) + 1
    print(f"unsupervised, {unit}: rows", rows, f"total {groups.inertia_:.0f}")
