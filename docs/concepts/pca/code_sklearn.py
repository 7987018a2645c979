"""The same with scikit-learn: the five feet and the digits."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA

feet = np.array(  # length and girth in millimeters
    [[235, 235], [241, 227], [250, 240], [259, 253], [265, 245]], dtype=float
)

model = PCA().fit(feet)  # subtracts the means, does not scale
print("arrows", model.components_.round(3).tolist(), end=" ")
print("variances", model.explained_variance_.round(3))
print("shares", model.explained_variance_ratio_.round(3))
print("scores", (model.transform(feet).round(3) + 0.0).tolist())

one = PCA(n_components=1).fit(feet)
back = one.inverse_transform(one.transform(feet))
print("rebuilt from one", back.round().astype(int).tolist())

digits = load_digits().data  # 1797 pictures of 8 x 8 = 64 gray values
centered = digits - digits.mean(axis=0)
singular = np.linalg.svd(centered, compute_uv=False)
model = PCA(svd_solver="full").fit(digits)
kept = model.explained_variance_ratio_.cumsum()
scores = model.transform(digits)
for k in (1, 2, 10, 29):
    back = model.mean_ + scores[:, :k] @ model.components_[:k]
    missed = ((digits - back) ** 2).sum() / (centered**2).sum()
    by_svd = (singular[:k] ** 2).sum() / (singular**2).sum()
    print(f"digits, {k:2} of 64: kept {kept[k - 1]:.3f}", end=", ")
    print(f"by NumPy's SVD {by_svd:.3f}, missed {missed:.3f}")
enough = PCA(n_components=0.95).fit(digits)  # a share instead of a number
print("components for 95 percent:", enough.n_components_)
