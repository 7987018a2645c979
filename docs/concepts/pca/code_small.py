"""Which component predicts? A simulated shoe shop, and real patients."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.decomposition import PCA
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

# 400 customers per shop: size spreads by 15 mm, fullness by 5. Shoes pinch
# where fullness, plus noise that spreads by 1, is above zero: about half.
right = np.zeros((20, 3))
for seed in range(20):
    rng = np.random.default_rng(seed)
    size, full = 15 * rng.standard_normal(400), 5 * rng.standard_normal(400)
    length = 250 + 0.8 * size - 0.6 * full
    girth = 240 + 0.6 * size + 0.8 * full
    feet = np.stack([length, girth], axis=1)
    pinched = full + rng.standard_normal(400) > 0
    model = PCA().fit(feet[:200])  # learned from the training half only
    scores = model.transform(feet)
    for k, columns in enumerate(([0], [1], [0, 1])):
        x = scores[:, columns]
        line = LogisticRegression().fit(x[:200], pinched[:200])
        right[seed, k] = line.score(x[200:], pinched[200:])
print("shops: share right on 200 new customers, mean of 20 shops")
first, second, both = right.mean(axis=0)
print(f"  first {first:.2f}, second {second:.2f}, both {both:.2f}")

X, y = load_diabetes(return_X_y=True, scaled=False)  # 442 patients
every = PCA().fit(StandardScaler().fit_transform(X))
shares = every.explained_variance_ratio_
print("patients: first k components, R2 on held-out patients")
for k in (1, 3, 4, 10):
    line = make_pipeline(StandardScaler(), PCA(k), LinearRegression())
    r2 = 0
    for seed in range(2):
        folds = KFold(10, shuffle=True, random_state=seed)
        r2 += cross_val_score(line, X, y, cv=folds, n_jobs=1).mean() / 2
    kept, this = shares[:k].sum(), shares[k - 1]
    print(f"  k {k:2}: kept {kept:.2f}, this one {this:.3f}, R2 {r2:.2f}")
