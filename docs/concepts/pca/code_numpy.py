"""PCA from scratch: five feet by two routes, and where one route fails."""

import numpy as np

feet = np.array(  # length and girth in millimeters
    [[235, 235], [241, 227], [250, 240], [259, 253], [265, 245]], dtype=float
)


def pca(table):
    """Mean, arrows (one per row), variances and scores, by the SVD."""
    mean = table.mean(axis=0)
    _, s, arrows = np.linalg.svd(table - mean, full_matrices=False)
    biggest = np.abs(arrows).argmax(axis=1)  # an arrow and its reverse are
    sign = np.sign(arrows[np.arange(len(arrows)), biggest])  # equally good:
    arrows = arrows * sign[:, None]  # make its largest entry positive
    return mean, arrows, s**2 / (len(table) - 1), (table - mean) @ arrows.T


mean, arrows, variances, scores = pca(feet)
print("arrows", arrows.round(3).tolist(), "variances", variances.round(3))
print("shares", (variances / variances.sum()).round(3))
print("scores", (scores.round(3) + 0.0).tolist())  # + 0.0 turns -0 into 0
back = mean + scores[:, :1] @ arrows[:1]
print("rebuilt from one", back.round().astype(int).tolist())
by_covariance = np.linalg.eigvalsh(np.cov(feet.T))[::-1]
print("eigenvalues of the covariance matrix", by_covariance.round(3))

# The same feet, flattened: a fullness of only 1e-8 millimeters.
size = np.array([-15.0, -15, 0, 15, 15])
full = 1e-8 * np.array([1.0, -1, 0, 1, -1])
flat = np.outer(size, [0.8, 0.6]) + np.outer(full, [-0.6, 0.8])
true = full.std(ddof=1)
by_svd = np.sqrt(pca(flat)[2][1])
by_covariance = np.sqrt(max(np.linalg.eigvalsh(np.cov(flat.T))[0], 0))
print(f"small spread: true {true:.2e}, by SVD {by_svd:.2e}")
off = abs(by_covariance / true - 1)
print("by covariance matrix, off by more than 10 percent:", off > 0.1)
