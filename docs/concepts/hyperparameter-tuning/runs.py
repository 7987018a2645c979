"""Grid, random and linear-scale searches for an SVM on digits, and what the best score is worth."""

import json
from itertools import combinations

import numpy as np
from sklearn.datasets import load_digits
from sklearn.metrics.pairwise import euclidean_distances
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

X, y = load_digits(return_X_y=True)
X = X / 16
OUT = {}

# 1. Tables of scores: 200 rows to fit, 600 to choose by, 400 fresh. Searches are drawn from them.
es, cs = np.arange(-5, 2.01, 0.2), np.arange(0, 3.01, 0.5)  # exponents of gamma and of C


A, B = np.array(list(combinations(range(10), 2))).T  # the digits of each pair


def predict(svm, K_new):
    """As svm.predict, for all rows at once: each pair of digits is compared, most wins decide."""
    digit = np.repeat(np.arange(10), svm.n_support_)[:, None]
    weights = np.where(digit == A, svm.dual_coef_[B - 1].T, 0) + np.where(digit == B, svm.dual_coef_[A].T, 0)
    first = K_new[:, svm.support_] @ weights + svm.intercept_ > 0
    return (first @ np.eye(10)[A] + ~first @ np.eye(10)[B]).argmax(1)


def score_tables(seed):
    """Accuracy of every setting on the 600 rows and on the fresh rows of one split."""
    fit, rest = train_test_split(np.arange(len(X)), train_size=200, random_state=seed, stratify=y)
    rest = rest[:1000]
    D, D_new = (euclidean_distances(X[rows], X[fit], squared=True) for rows in (fit, rest))
    both = np.zeros((2, len(es), len(cs)))
    for i, e in enumerate(es):
        K, K_new = np.exp(-(10**e) * D), np.exp(-(10**e) * D_new)
        for j, c in enumerate(cs):
            svm = SVC(C=10**c, kernel="precomputed").fit(K, y[fit])
            hit = predict(svm, K_new) == y[rest]
            both[:, i, j] = hit[:600].mean(), hit[600:].mean()
            if abs(svm.dual_coef_).max() < 10**c:  # no weight reaches C: a larger C changes nothing
                both[:, i, j:] = both[:, i, j, None]
                break
    return both


SPLITS = 10  # of the pictures
tables = np.array([score_tables(seed) for seed in range(SPLITS)])
OUT["table"] = {"gamma": es.round(1).tolist(), "C": cs.tolist(), "score": tables[0][0].round(4).tolist()}


def look_up(which, e, c):
    """Between entries: straight lines. Beyond the ends: the last entry."""
    u, v = np.clip((e + 5) / 0.2, 0, len(es) - 1.001), np.clip(c / 0.5, 0, len(cs) - 1.001)
    i, j = u.astype(int), v.astype(int)
    u, v = u - i, v - j
    t, s = tables[:, which], np.arange(len(e))[:, None] % SPLITS  # searcher 0 gets split 0, and so on
    return ((1 - u) * (1 - v) * t[s, i, j] + u * (1 - v) * t[s, i + 1, j]
            + (1 - u) * v * t[s, i, j + 1] + u * v * t[s, i + 1, j + 1])  # fmt: skip


rng = np.random.default_rng(0)
OUT["search"] = {}
for k in (2, 3, 4, 5):
    low, r = np.split(rng.random((4000, 1 + 3 * k * k)), [1], axis=1)
    low = 2 * low - 5  # each searcher's range of gamma: six powers of ten
    middles = (np.arange(k) + 0.5) / k  # the middles of k equal parts of the range
    to_e, to_c, to_gamma = np.split(r, 3, axis=1)
    settings = {
        "grid": (low + 6 * np.tile(middles, k), 0 * low + 3 * np.repeat(middles, k)),
        "random": (low + 6 * to_e, 3 * to_c),
        "linear": (np.log10(10**low + (10 ** (low + 6) - 10**low) * to_gamma), 3 * to_c),
    }
    OUT["search"][k * k] = {}
    for name, (e, c) in settings.items():
        scores = look_up(0, e, c)
        behind = scores.max(1) - tables[np.arange(4000) % SPLITS, 0].max((1, 2))
        fresh = look_up(1, e, c)[np.arange(4000), scores.argmax(1)]
        OUT["search"][k * k][name] = {
            "median": round(float(np.median(scores.max(1))), 4),
            "behind": np.quantile(behind, (0.05, 0.25, 0.5, 0.75, 0.95)).round(4).tolist(),
            "near": round(float(np.mean(behind > -0.01)), 4),
            "near_by_split": [round(float(np.mean(behind[s::SPLITS] > -0.01)), 2) for s in range(SPLITS)],
            "fresh_mean": round(float(fresh.mean()), 4),
        }

# 2. What the best score is worth. Least-squares SVM: a fit is one linear system.
keep = np.isin(y, (3, 8))
Z, sign = X[keep], np.where(y[keep] == 8, 1.0, -1.0)
D = ((Z[:, None] - Z[None]) ** 2).sum(2)


def right(g, c, fit, new, labels):
    """Share of `new` right, for all settings (g, c) at once."""
    K = np.exp(-g[:, None, None] * D[np.ix_(fit, fit)])
    a = np.linalg.solve(K + np.eye(len(fit)) / c[:, None, None], labels[fit][None, :, None])
    out = np.exp(-g[:, None, None] * D[np.ix_(new, fit)]) @ a
    return ((out[:, :, 0] > 0) == (labels[new] > 0)).mean(1)


def folds(rows):
    mixed = rng.permutation(rows)
    parts = np.array_split(mixed, 5)
    return [(np.concatenate(parts[:i] + parts[i + 1 :]), parts[i]) for i in range(5)]


def tune(rows, labels, g, c):
    means = np.mean([right(g, c, a, b, labels) for a, b in folds(rows)], 0)
    return means, int(means.argmax())


for name in ("lot", "real"):
    got = {"best": [], "one": [], "fresh": [], "nested": []}
    for _ in range(60):
        labels = rng.choice((-1.0, 1.0), len(Z)) if name == "lot" else sign
        order = rng.permutation(len(Z))
        rows, others = order[:40], order[40:]
        g, c = 10 ** rng.uniform(-3, 1, 50), 10 ** rng.uniform(0, 3, 50)
        means, i = tune(rows, labels, g, c)
        got["best"].append(means[i])
        got["one"].append(means[0])
        got["fresh"].append(right(g[[i]], c[[i]], rows, others, labels)[0])
        outer = []
        for a, b in folds(rows):
            _, i = tune(a, labels, g, c)
            outer.append(right(g[[i]], c[[i]], a, b, labels)[0])
        got["nested"].append(np.mean(outer))
    OUT[name] = {k: np.round(v, 4).tolist() for k, v in got.items()}
print(json.dumps(OUT))
