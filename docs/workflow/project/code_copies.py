"""Step 3: what two copied columns do to the weights, and to the score."""

import numpy as np
from code_explore import split
from code_model import misses
from code_preprocess import COPIES
from code_problem import load
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def weights(X, y, seed):
    """Weights per standard deviation, from rows drawn anew (with repeats)."""
    rows = np.random.default_rng(seed).choice(len(y), len(y))
    model = make_pipeline(StandardScaler(), LinearRegression())
    return model.fit(X[rows], y[rows])[1].coef_


if __name__ == "__main__":
    X, y, names = load()
    X, _, y, _ = split(X, y)
    folds = KFold(5, shuffle=True, random_state=0)
    for title, kept in [
        ("all ten", names),
        ("without copies", [n for n in names if n not in COPIES]),
    ]:
        part = X[:, [names.index(n) for n in kept]]
        w = np.array([weights(part, y, seed) for seed in range(200)])
        miss = misses(LinearRegression(), part, y, folds).mean()
        print(f"{title}: average miss {miss:.1f}")
        for n in ["bmi", "s1", "s3", "s5"]:
            v = w[:, kept.index(n)]
            print(f"  weight of {n:3} {v.mean():4.0f},", end=" ")
            print(f"give or take {v.std():.0f}")
