"""Accuracy says the model is no better than "never late". It knows more. 20 shops."""

import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.neighbors import KNeighborsClassifier


def parcels(n, rng):
    weight, width, habit, luck = rng.normal(size=(4, n))
    return np.c_[weight, width, habit], np.exp(0.84 + 0.6 * habit + 0.3 * luck) > 7


def run(rng):
    (x, late), (x_val, late_val), (x_new, late_new) = (parcels(1000, rng) for _ in range(3))
    model = KNeighborsClassifier(100, n_jobs=1).fit(x, late)
    share = model.predict_proba(x_new)[:, 1]  # how many of the 100 most alike were late
    found = [np.mean(late_new == (share > 0.5)), 1 - late_new.mean()]
    found += [roc_auc_score(late_new, share), late_new.sum()]
    watched = np.sort(model.predict_proba(x_val)[:, 1])[-100]  # the 100 most doubtful of 1,000
    for limit in (0.5, watched):
        found += [np.sum(late_new & (share >= limit)), np.sum(share >= limit)]
    return found


rng = np.random.default_rng(0)
found = np.mean([run(rng) for _ in range(20)], axis=0)
model, never, auc, late, hit, called, hit_low, called_low = found
print(f"accuracy: model {model:.3f}, never late {never:.3f}")
print(f"a late parcel has the higher share in {auc:.2f} of pairs (no skill: 0.50)")
print(f"late parcels: {late:.1f}; calls, and late ones among them")
print(f"share above one half   {called:5.1f} {hit:5.1f}")
print(f"the most doubtful      {called_low:5.1f} {hit_low:5.1f}")
