"""Maximum likelihood from scratch: a coin, then a scale."""

import numpy as np

flips = np.array([1, 1, 0, 1, 1, 1, 0, 1, 0, 1])  # 1 = heads


def log_likelihood(p, flips):
    """ln of the chance of exactly these flips, if heads has chance p."""
    return np.log(np.where(flips == 1, p, 1 - p)).sum()


# Search: try many values of p, keep the best.
grid = np.linspace(0.001, 0.999, 999)
scores = [log_likelihood(p, flips) for p in grid]
best = grid[np.argmax(scores)]
print(f"search: {best:.3f}   formula: {flips.mean():.3f}")
print(f"log-likelihood {max(scores):.4f}")
print(f"cross-entropy  {-max(scores) / len(flips):.4f}")

# The scale: Gaussian noise around an unknown weight.
grams = np.array([7.2, 7.5, 8.1])


def gauss(center, width):
    z = (grams - center) / width
    return (-(z**2) / 2 - np.log(width * np.sqrt(2 * np.pi))).sum()


centers = np.linspace(6, 9, 301)
widths = np.linspace(0.05, 2, 1951)
center = centers[np.argmax([gauss(c, 0.5) for c in centers])]
width = widths[np.argmax([gauss(center, w) for w in widths])]
print(f"center {center:.2f}   mean of the readings {grams.mean():.2f}")
print(f"width  {width:.3f}  mean square {np.mean((grams - center) ** 2):.4f}")
print(f"log-likelihood {gauss(center, width):.3f}")

# Why logs: the same coin, 2000 flips with 1400 heads.
many = np.repeat([1, 0], [1400, 600])
print("product of 2000 chances:", np.prod(np.where(many == 1, 0.7, 0.3)))
print(f"sum of their logs: {log_likelihood(0.7, many):.1f}")
