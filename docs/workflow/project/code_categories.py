"""Step 3, a column with 150 categories: encoded wrongly and rightly."""

import numpy as np
from code_explore import split
from code_problem import load
from code_preprocess import preparation
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold
from sklearn.preprocessing import OneHotEncoder, TargetEncoder


def means(place, y, of):
    """Each place's mean target; a place without one gets that of all."""
    known = {p: y[place == p].mean() for p in place}
    return np.array([[known.get(p, y.mean())] for p in of])


def ways(place, y, train, test):
    """The new column for training and for test rows, in each way."""
    P, Q, t = place[train, None], place[test, None], y[train]
    p, q = P[:, 0], Q[:, 0]
    one_hot = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    target = TargetEncoder(target_type="continuous", cv=KFold(5))
    return {
        "no such column": (P[:, :0], Q[:, :0]),
        "means over all rows": (means(place, y, p), means(place, y, q)),
        "that model in use": (means(p, t, p), means(p, t, q)),
        "one-hot": (one_hot.fit_transform(P), one_hot.transform(Q)),
        "TargetEncoder": (target.fit_transform(P, t), target.transform(Q)),
    }


if __name__ == "__main__":
    X, y, names = load()
    X, _, y, _ = split(X, y)  # training rows only
    miss = {}
    for seed in range(5):
        rng = np.random.default_rng(seed)
        place = rng.integers(0, 150, len(y))  # luck, and nothing else
        folds = KFold(5, shuffle=True, random_state=seed)
        for train, test in folds.split(X):
            prep = preparation(names).fit(X[train])
            A, B = prep.transform(X[train]), prep.transform(X[test])
            for name, (a, b) in ways(place, y, train, test).items():
                model = Ridge().fit(np.hstack([A, a]), y[train])
                off = abs(model.predict(np.hstack([B, b])) - y[test])
                miss.setdefault(name, []).append(off.mean())
    print("average miss, five made-up columns, five folds each")
    for name, values in miss.items():
        print(f"{name:20} {np.mean(values):.1f}")
