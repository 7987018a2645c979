"""178 wines in characters: their first two principal components, and what these hold."""

import numpy as np
from sklearn.datasets import load_wine
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

wine = load_wine()
pca = PCA(2).fit(StandardScaler().fit_transform(wine.data))
across, up = pca.transform(StandardScaler().fit_transform(wine.data)).T

counts, _, _ = np.histogram2d(up, across, bins=(14, 30))
for row in counts[::-1]:  # each digit is how many wines stand there
    print("|" + "".join(str(min(int(n), 9)) if n else " " for n in row).rstrip())

print(f"share of the spread shown: {pca.explained_variance_ratio_.sum():.2f}")
for name, weights in zip(("across", "up"), pca.components_):
    first = np.argsort(-np.abs(weights))[:3]
    print(f"{name}:", ", ".join(wine.feature_names[i] for i in first))
