"""The same numbers from SciPy and scikit-learn."""

import numpy as np
from scipy.stats import entropy
from sklearn.mixture import GaussianMixture
from sklearn.tree import DecisionTreeClassifier

fair, loaded = [0.5, 0.5], [0.9, 0.1]
print(f"entropy: fair {entropy(fair, base=2):.4f}, loaded {entropy(loaded, base=2):.4f}")
print(f"loaded, believed fair: extra {entropy(loaded, fair, base=2):.4f}")
print(f"fair, believed loaded: extra {entropy(fair, loaded, base=2):.4f}")
print(f"loaded, believed always heads: extra {entropy(loaded, [1, 0], base=2):.4f}")
print(f"loaded, without base=2: {entropy(loaded):.4f}")

# A decision tree computes the entropy of the labels that reach a node.
labels = [1] * 9 + [0]
tree = DecisionTreeClassifier(criterion="entropy", random_state=0)
tree.fit(np.arange(10).reshape(-1, 1), labels)
print(f"root of a tree with labels 9 to 1: {tree.tree_.impurity[0]:.4f}")

# Maximum likelihood with one bell, on guests of the two-humped breakfast.
rng = np.random.default_rng(0)
guests = rng.normal(np.where(rng.random(100_000) < 2 / 3, 7, 10), 0.5)
bell = GaussianMixture(1).fit(guests.reshape(-1, 1))
print(f"one bell on 100,000 guests: center {bell.means_[0, 0]:.1f}", end="")
print(f", width {bell.covariances_[0, 0, 0] ** 0.5:.1f}")
