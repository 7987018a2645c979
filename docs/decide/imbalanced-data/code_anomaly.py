"""Two known faults, 2,000 healthy pumps: model the healthy ones, and inspect the oddest."""

import numpy as np
from sklearn.covariance import EmpiricalCovariance

found, known = [], []
for seed in range(20):
    rng = np.random.default_rng(seed)
    mix = np.array([[1, 0.8], [0, 0.6]])  # two readings that rise and fall together
    healthy = rng.normal(size=(2000, 2)) @ mix
    normal = EmpiricalCovariance().fit(healthy)
    new = rng.normal(size=(2000, 2)) @ mix
    new[:20] = rng.normal(size=(20, 2)) * 1.2  # faulty: they no longer go together
    inspected = np.argsort(-normal.mahalanobis(new))[:100]  # the oddest 100
    found.append(np.sum(inspected < 20))
    limit = np.quantile(normal.mahalanobis(healthy), 0.95)
    old = rng.normal(size=(2, 2)) * 1.2  # the two that are known: a test before it is used
    known.append(np.sum(normal.mahalanobis(old) > limit))

print(f"known faults among the oddest 5 in 100: {np.mean(known):.1f} of 2, by luck 0.1")
print(f"new faults among the oddest 100 of 2,000: {np.mean(found):.0f} of 20, by luck 1")
