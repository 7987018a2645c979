"""The same engines with scikit-learn's trees and its random forest."""

import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.tree import DecisionTreeRegressor


def engines(n, rng):
    wear = rng.uniform(0, 1, n)
    hours = 100 - 160 * np.maximum(wear - 0.5, 0) + rng.normal(0, 5, n)
    blur = np.array([0.1] + [0.2] * 11)
    gauges = wear[:, None] + blur * rng.normal(0, 1, (n, 12))
    return gauges.astype(np.float32), hours


def rms(miss):
    return round(float(np.sqrt(np.mean(miss**2))), 1)


rng = np.random.default_rng(2026)
X, y = engines(100, rng)
new, ran = engines(500, rng)

# the same 100 bootstrap samples as in the NumPy program
samples = np.random.default_rng(7).integers(0, 100, (100, 100))
short = [DecisionTreeRegressor(max_depth=2, random_state=0).fit(X[r], y[r]) for r in samples]
print("depth 2, 12 gauges a split:", *np.mean([t.predict(new[:3]) for t in short], 0).round(2))

model = RandomForestRegressor(100, max_features=3, oob_score=True, random_state=0)
model.fit(X, y)
print("full depth, 3 gauges a split, typical misses (RMS):")
far = np.array([t.predict(new) for t in model.estimators_])
print("  single tree ", rms(far - ran))
print("  own engines ", rms(model.predict(X) - y))
print("  out of bag  ", rms(model.oob_prediction_ - y))
print("  new engines ", rms(model.predict(new) - ran))

# what the library did, redone by hand
print("prediction is the mean of the trees:", np.allclose(model.predict(new), far.mean(0)))
unseen = np.array([~np.isin(np.arange(100), r) for r in model.estimators_samples_])
own = np.array([t.predict(X) for t in model.estimators_])
oob = (own * unseen).sum(0) / unseen.sum(0)
print("out of bag by hand is the same:", np.allclose(oob, model.oob_prediction_))
print("oob_score_ is R squared:", round(model.oob_score_, 2))
print("trees without the first engine:", unseen[:, 0].sum(), "on average", unseen.sum(0).mean().round(1))

print("gauges a split: single tree, new engines")
for count in (1, 3, 6, 12):
    model = RandomForestRegressor(100, max_features=count, random_state=0).fit(X, y)
    far = np.array([t.predict(new) for t in model.estimators_])
    print(f"  {count:2}: {rms(far - ran)}  {rms(far.mean(0) - ran)}")
