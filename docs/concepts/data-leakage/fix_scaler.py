"""Fix 6: the scaler sees no label. Is it harmless on all rows? 5,000 data sets each, at once."""

import numpy as np
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SETS = 5000


def ridge(z, y, z_new):
    """Ridge regression with strength 1 in every data set; its predictions for z_new."""
    mz, my = z.mean(1, keepdims=True), y.mean(1, keepdims=True)
    zc = z - mz
    square = zc.transpose(0, 2, 1) @ zc + np.eye(z.shape[2])
    weights = np.linalg.solve(square, zc.transpose(0, 2, 1) @ (y - my)[..., None])
    return ((z_new - mz) @ weights)[..., 0] + my


def measure(n, skewed, coins=False):
    """Reported and on new plants, scaler on all rows; the same, scaler on training rows."""
    rng = np.random.default_rng(1)
    x, y = rng.normal(size=(SETS, n + 20, 10)), rng.normal(size=(SETS, n + 20))
    x = np.exp(x) if skewed else x  # skewed: most readings small, a few very large
    y = np.sign(y) if coins else y  # noise, or heads 1 and tails -1
    k, scores = n * 7 // 10, []  # k training rows, n - k test rows, 20 new rows
    for rows in (n, k):
        seen = x[:, :rows]
        z = (x - seen.mean(1, keepdims=True)) / seen.std(1, keepdims=True)
        says = ridge(z[:, :k], y[:, :k], z[:, k:])
        right, miss = np.sign(says) == y[:, k:], (says - y[:, k:]) ** 2
        score = right if coins else miss
        scores += [score[:, : n - k].mean(), score[:, n - k :].mean()]
    if rows == k == 14:  # the second way is what a pipeline does
        pipe = make_pipeline(StandardScaler(), Ridge()).fit(x[0, :k], y[0, :k])
        assert np.allclose(pipe.predict(x[0, k:]), says[0])
    return scores


print("                       scaler on all rows  scaler on training rows")
print("mean squared error     reported       new       reported       new")
for name, *setting in (
    ("bell-shaped, 100 rows", 100, False),
    ("skewed,      100 rows", 100, True),
    ("bell-shaped,  20 rows", 20, False),
    ("skewed,       20 rows", 20, True),
    ("accuracy on coin labels\nskewed,       20 rows", 20, True, True),
):
    a, a_new, b, b_new = measure(*setting)
    print(f"{name}  {a:8.2f}  {a_new:8.2f}       {b:8.2f}  {b_new:8.2f}")
