"""Measured once for the page: paths, errors, units and selections."""

import json
import warnings

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import (
    Lasso,
    LassoCV,
    LinearRegression,
    Ridge,
    RidgeCV,
    lars_path,
    lasso_path,
)
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler

warnings.filterwarnings("ignore")  # a few fits of LassoCV stop just short of the tolerance
data = load_diabetes(scaled=False)
names, x, y = data.feature_names, data.data, data.target
n = len(y)
z = StandardScaler().fit_transform(x)
runs = {"names": names}

# Paths, all 442 rows, standardized; strengths as on the page (Ridge's alpha is n times as much).
lam1, lam2 = np.logspace(1.7, -1.3, 46), np.logspace(4, -3, 46)
runs["lasso"] = {
    "strength": lam1.round(4).tolist(),
    "weights": lasso_path(z, y - y.mean(), alphas=lam1, tol=1e-8, max_iter=10**6)[1].round(2).tolist(),
}
runs["ridge"] = {
    "strength": lam2.round(4).tolist(),
    "weights": np.array([Ridge(n * s).fit(z, y).coef_ for s in lam2]).T.round(2).tolist(),
}
runs["kept"] = {
    s: [k for k, w in zip(names, Lasso(s).fit(z, y).coef_) if w != 0] for s in (1, 5, 10, 20)
}


def error(fitted, rows):
    """Root mean squared error of fitted values; several sets of them lie side by side as columns."""
    return np.sqrt(np.mean((fitted.T - y[rows]) ** 2, axis=-1))


def ridge_errors(a, b, rows, other, strengths):
    """Training and test errors of ridge at all strengths, from one singular value decomposition."""
    u, d, v = np.linalg.svd(a, full_matrices=False)
    pull = d[:, None] / (d[:, None] ** 2 + len(a) * strengths)
    w, mean = v.T @ (pull * (u.T @ y[rows])[:, None]), y[rows].mean()
    return error(a @ w + mean, rows), error(b @ w + mean, other)


# Two settings, 50 random splits each; the strength is chosen inside the training rows.
squares = [StandardScaler(), PolynomialFeatures(2, include_bias=False), StandardScaler()]
splits = [np.random.default_rng(seed).permutation(n) for seed in range(50)]
for name, prepare, size in (("many", [StandardScaler()], 342), ("few", squares, 80)):
    prepare = make_pipeline(*prepare)
    parts = [(o[:size], o[-100:]) for o in splits]
    columns = [(prepare.fit_transform(x[rows]), prepare.transform(x[other])) for rows, other in parts]
    runs[name] = {"rows": size}
    models = {
        "least squares": LinearRegression(),
        "ridge": RidgeCV(np.logspace(-2, 4, 31)),
        "lasso": LassoCV(cv=5, alphas=30, precompute=name == "few"),  # faster with many columns
    }
    for key, model in models.items():
        found = []
        for (rows, other), (a, b) in zip(parts, columns):
            model.fit(a, y[rows])
            found.append([error(model.predict(a), rows), error(model.predict(b), other)])
        found = np.array(found)
        if key == "least squares":
            plain = found
        runs[name][key] = {
            "train": round(found[:, 0].mean(), 2),
            "new": round(found[:, 1].mean(), 2),
            "better": int(np.sum(found[:, 1] < plain[:, 1])),
            "median": round(np.median(found[:, 1]), 2),
        }
    runs[name]["mean"] = round(np.mean([error(y[rows].mean(), other) for rows, other in parts]), 2)
    grid = np.logspace(-3, 2, 16)
    curve = np.mean([ridge_errors(*c, *p, grid) for c, p in zip(columns, parts)], axis=0)
    runs[name]["grid"] = grid.round(5).tolist()
    runs[name]["curve"] = curve.T.round(2).tolist()

# One column in other units: blood pressure in millimeters of mercury, then in kilopascals.
kpa = x.copy()
kpa[:, 3] *= 0.133322
runs["units"] = {}
for key, model in (
    ("lasso", Lasso(50.0)),
    ("ridge", Ridge(n * 50.0)),
    ("least squares", LinearRegression()),
):
    kept = [[k for k, w in zip(names, model.fit(d, y).coef_) if w != 0] for d in (x, kpa)]
    change = [
        np.abs(m.fit(x, y).predict(x) - m.fit(kpa, y).predict(kpa)).max().round(3)
        for m in (model, make_pipeline(StandardScaler(), model))
    ]
    runs["units"][key] = {"kept": kept, "raw": change[0], "standardized": change[1]}

# The same change of unit with the strength tuned anew for each unit: 80 patients, raw columns.
tuned = LassoCV(cv=5, alphas=30, precompute=False, max_iter=10**5)
runs["units"]["tuned lasso keeps another set"] = sum(
    len({tuple(tuned.fit(d[o[:80]], y[o[:80]]).coef_ != 0) for d in (x, kpa)}) > 1 for o in splits
)

# Which measurements does the lasso keep on other patients? 200 random halves. (No bootstrap:
# copies of a row would be in the training and the validation part of the cross-validation.)
sets = []
for seed in range(200):
    rows = np.random.default_rng(seed).permutation(n)[: n // 2]
    w = LassoCV(cv=5, alphas=30, precompute=False).fit(StandardScaler().fit_transform(x[rows]), y[rows]).coef_
    sets.append(tuple(k for k, v in zip(names, w) if v != 0))
runs["halves"] = {
    "distinct": len(set(sets)),
    "kept": {k: sum(k in kept for kept in sets) for k in names},
}


def kiosk(copy, rows, seed):
    """Sales follow sun and weekend; bathers follow both too, and cause no sale."""
    sun, weekend, other, luck = np.random.default_rng(seed).normal(size=(4, rows))
    bathers = copy * (sun + weekend) + np.sqrt(1 - 2 * copy**2) * other
    return np.stack([sun, weekend, bathers], axis=1), 3 * sun + weekend + luck


def right_somewhere(columns, sales):
    """Does any strength keep exactly sun and weekend? Looks between the knots of the path."""
    w = lars_path(columns, sales, method="lasso")[2]
    middle = (w[:, 1:] + w[:, :-1]) / 2
    return any(tuple(abs(m) > 1e-9) == (True, True, False) for m in middle.T)


for copy in (0.4, 0.6):
    runs[f"copy {copy}"] = {
        rows: sum(right_somewhere(*kiosk(copy, rows, seed)) for seed in range(200))
        for rows in (100, 1000, 10000)
    }
    w = [LassoCV(cv=5, alphas=30, precompute=False).fit(*kiosk(copy, 1000, seed)).coef_ for seed in range(200)]
    runs[f"copy {copy}"]["false kept by CV"] = int(sum(v[2] != 0 for v in w))
    runs[f"copy {copy}"]["true kept by CV"] = int(sum(v[0] != 0 and v[1] != 0 for v in w))
print(json.dumps(runs))
