"""Who gets the credit? A sticker that matters, and random numbers; 20 draws."""

import numpy as np
from sklearn.inspection import permutation_importance
from sklearn.tree import DecisionTreeClassifier


def parcels(rng, n, luck=0.2, two_values=False):
    kg, hour = rng.uniform(0, 20, n), rng.uniform(8, 18, n)
    sticker = rng.integers(0, 2, n)  # 1 = express: done 4 hours sooner
    late = hour + kg / 2 + 2 - 4 * sticker > 18
    turned = rng.random(n) < luck
    noise = rng.integers(0, 2, n) if two_values else rng.random(n)
    X = np.column_stack([kg, hour, sticker, noise])
    return X, (late ^ turned).astype(int)


def measure(depth=None, **changes):
    """Means of 20 draws: share of the credit, and loss when shuffled."""
    shares, drops = [], []
    for seed in range(20):
        rng = np.random.default_rng(seed)
        X, y = parcels(rng, 400, **changes)
        X_test, y_test = parcels(rng, 2000, **changes)
        model = DecisionTreeClassifier(max_depth=depth, random_state=0)
        model.fit(X, y)
        shares.append(model.feature_importances_)
        shuffled = permutation_importance(
            model, X_test, y_test, n_repeats=3, random_state=0, n_jobs=1
        )
        drops.append(shuffled.importances_mean)
    return np.array(shares), np.array(drops)


def line(name, values):
    kg, hour, sticker, noise = np.round(values, 2) + 0.0  # no "-0.00"
    print(f"{name:10}{kg:6.2f}{hour:6.2f}{sticker:9.2f}{noise:8.2f}")


print("              kg  hour  sticker  random")
for name, settings in (
    ("full tree", {}),
    ("depth 4", {"depth": 4}),
    ("no luck", {"luck": 0}),
    ("two values", {"two_values": True}),
):
    shares, drops = measure(**settings)
    line(name, shares.mean(axis=0))
    line(" shuffled", drops.mean(axis=0))
    ahead = (shares[:, 3] > shares[:, 2]).sum()
    print(f" random ahead of sticker: {ahead} of 20")
