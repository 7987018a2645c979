"""The same plants with scikit-learn. The pipeline is the fix."""

import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.model_selection import train_test_split
from sklearn.neighbors import NearestCentroid
from sklearn.pipeline import make_pipeline

counts = []
for seed in range(20):
    rng = np.random.default_rng(seed)
    x, y = rng.normal(size=(100, 5000)), rng.integers(0, 2, 100)

    # Wrong: fit_transform sees all 100 labels, then the split comes.
    chosen = SelectKBest(k=20).fit_transform(x, y)
    a, b, y_a, y_b = train_test_split(chosen, y, test_size=30, shuffle=False)
    wrong = NearestCentroid().fit(a, y_a).score(b, y_b)

    # Right: split first. The pipeline fits both steps on the training rows alone.
    a, b, y_a, y_b = train_test_split(x, y, test_size=30, shuffle=False)
    pipe = make_pipeline(SelectKBest(k=20), NearestCentroid())
    counts.append([30 * wrong, 30 * pipe.fit(a, y_a).score(b, y_b)])

counts = np.array(counts).round().astype(int)
for name, column in zip(("before the split", "after the split"), counts.T):
    print(f"chosen {name:17}", *column[:8], f"... of 30, mean of 20: {column.mean():.1f}")
print(f"as accuracy: {counts[:, 0].mean() / 30:.3f} and {counts[:, 1].mean() / 30:.3f}")
