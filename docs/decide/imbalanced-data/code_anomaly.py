"""Two known faults among 2,000 pumps: model the healthy ones, and inspect the oddest."""

import numpy as np
from sklearn.covariance import EmpiricalCovariance

found = []
for seed in range(20):
    rng = np.random.default_rng(seed)
    mix = np.array([[1, 0.8], [0, 0.6]])  # two readings that rise and fall together
    healthy = rng.normal(size=(2000, 2)) @ mix
    normal = EmpiricalCovariance().fit(healthy)
    new = rng.normal(size=(2000, 2)) @ mix
    new[:20] = rng.normal(size=(20, 2)) * 1.2  # faulty: they no longer go together
    odd = normal.mahalanobis(new)
    inspected = np.argsort(-odd)[:100]  # the oddest 100
    found.append(np.sum(inspected < 20))

print(f"of 20 faults, found among the oddest 100 of 2,000: {np.mean(found):.0f}")
print("by luck one would find 1")
