"""A random forest from scratch: tree, bootstrap, average, out-of-bag error."""

import numpy as np


def engines(n, rng):
    """12 gauges read the wear, each with its own error; hours left, with luck."""
    wear = rng.uniform(0, 1, n)
    hours = 100 - 160 * np.maximum(wear - 0.5, 0) + rng.normal(0, 5, n)
    blur = np.array([0.1] + [0.2] * 11)
    gauges = wear[:, None] + blur * rng.normal(0, 1, (n, 12))
    return gauges.astype(np.float32), hours


def grow(X, y, per_split, depth, rng):
    """A leaf is a number; a split is (gauge, threshold, left, right)."""
    if depth == 0 or np.ptp(y) == 0:
        return y.mean()
    allowed = rng.permutation(X.shape[1])[:per_split]  # new at every split
    order = X[:, allowed].argsort(axis=0, kind="stable")
    x, s = np.take_along_axis(X[:, allowed], order, 0), y[order].cumsum(axis=0)
    k = np.arange(1, len(y))[:, None]  # how many rows go left
    # the least squared error is the greatest sum of (total squared / count)
    gain = s[:-1] ** 2 / k + (s[-1] - s[:-1]) ** 2 / (len(y) - k)
    gain[x[1:] == x[:-1]] = -np.inf  # copies of one engine stay together
    if np.isinf(gain.max()):  # the drawn gauges cannot tell these rows apart
        return y.mean()
    i, j = np.unravel_index(gain.argmax(), gain.shape)
    cut = (x[i, j].astype(float) + x[i + 1, j]) / 2
    left = X[:, allowed[j]] <= cut
    a, b = (grow(X[m], y[m], per_split, depth - 1, rng) for m in (left, ~left))
    return allowed[j], cut, a, b


def predict(tree, X):
    if not isinstance(tree, tuple):
        return np.full(len(X), tree)
    gauge, cut, a, b = tree
    return np.where(X[:, gauge] <= cut, predict(a, X), predict(b, X))


def forest(X, y, new, trees, per_split, depth=99):
    rng, n = np.random.default_rng(7), len(y)
    samples = rng.integers(0, n, (trees, n))  # one bootstrap sample a row
    grown = [grow(X[r], y[r], per_split, depth, rng) for r in samples]
    unseen = np.array([~np.isin(np.arange(n), r) for r in samples])
    own, far = (np.array([predict(t, Z) for t in grown]) for Z in (X, new))
    return far, own.mean(0), (own * unseen).sum(0) / unseen.sum(0)


rng = np.random.default_rng(2026)
X, y = engines(100, rng)
new, ran = engines(500, rng)
far, own, oob = forest(X, y, new, 100, per_split=12, depth=2)
print("depth 2, 12 gauges a split:", *far.mean(0)[:3].round(2))
far, own, oob = forest(X, y, new, 100, per_split=3)
print("full depth, 3 gauges a split, typical misses (RMS):")
for name, miss in (("single tree", far - ran), ("own engines", own - y),
                   ("out of bag", oob - y), ("new engines", far.mean(0) - ran)):
    print(f"  {name}  {np.sqrt(np.mean(miss**2)):.1f}")
