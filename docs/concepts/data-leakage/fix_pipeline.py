"""Fix 1: put every step that learns into a pipeline, and cross-validate the pipeline."""

import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import NearestCentroid
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def model():
    return make_pipeline(StandardScaler(), SelectKBest(k=20), NearestCentroid())


def data(seed):
    """100 plants with coin labels, then 200 new plants of the same kind."""
    rng = np.random.default_rng(seed)
    x, y = rng.normal(size=(300, 5000)), rng.integers(0, 2, 300)
    return x[:100], y[:100], x[100:], y[100:]


def leaky(x, y):
    x = StandardScaler().fit_transform(x)
    x = SelectKBest(k=20).fit_transform(x, y)  # has seen every label
    return cross_val_score(NearestCentroid(), x, y, cv=5).mean()


if __name__ == "__main__":
    rows = []
    for seed in range(6):
        x, y, x_new, y_new = data(seed)
        honest = cross_val_score(model(), x, y, cv=5).mean()
        rows.append([leaky(x, y), honest, model().fit(x, y).score(x_new, y_new)])
    wrong, honest, new = np.mean(rows, axis=0)
    print("accuracy, means of 6 data sets")
    print(f"chosen before the folds  {wrong:.2f}")
    print(f"pipeline in the folds    {honest:.2f}")
    print(f"200 new plants           {new:.2f}")
