"""Names as they were typed: distances between pairs alone, and a cut at three places."""

import numpy as np
from sklearn.cluster import AgglomerativeClustering

typed = "Canal Street,Canal Str.,Canalstreet,Hill Road,Hill Rd,Hil Road,Market Square,Market Sq"
typed = typed.split(",")


def edits(a, b):
    """How many letters to insert, delete or change to make b from a."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        left, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            left, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, left + (x != y))
    return row[-1]


far = np.array([[edits(a, b) / max(len(a), len(b)) for b in typed] for a in typed])
for cut in (0.2, 0.5, 0.9):
    model = AgglomerativeClustering(
        n_clusters=None, distance_threshold=cut, metric="precomputed", linkage="average"
    ).fit(far)
    print(f"cut at {cut}: groups", model.n_clusters_)
    for group in np.unique(model.labels_):
        print("  " + ", ".join(n for n, label in zip(typed, model.labels_) if label == group))
