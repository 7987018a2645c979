"""Few right labels or many with mistakes? Handwritten digits, three kinds of mistakes."""

import numpy as np
from sklearn.datasets import load_digits

images, digit = load_digits(return_X_y=True)
images = np.c_[images / 16, np.ones(len(images))]


def spoil(labels, kind, rng):
    """About 30 in 100 labels become wrong; with kind "none", none."""
    labels = labels.copy()
    wrong = rng.random(len(labels)) < 0.3
    if kind == "random":  # any of the nine other digits
        labels[wrong] = (labels[wrong] + rng.integers(1, 10, wrong.sum())) % 10
    if kind == "lopsided":  # always the next digit: 7 is read as 8
        labels[wrong] = (labels[wrong] + 1) % 10
    if kind == "rule":  # every 1 is read as 7, every 3 as 8, every 9 as 4
        for seen, written in ((1, 7), (3, 8), (9, 4)):
            labels[labels == seen] = written
    return labels


def accuracy(size, kind, seeds=20):
    """Percent right on 500 other pictures with right labels, mean over seeds."""
    right = []
    for seed in range(seeds):
        rng = np.random.default_rng(seed)
        order = rng.permutation(len(digit))
        test, train = order[:500], order[500 : 500 + size]
        x, labels = images[train], spoil(digit[train], kind, rng)
        # Ten least-squares scores, one a digit, with L2 strength 10; the largest wins.
        scores = np.linalg.solve(x.T @ x + 10 * np.eye(65), x.T @ np.eye(10)[labels])
        right.append(np.mean(np.argmax(images[test] @ scores, axis=1) == digit[test]))
    return 100 * np.mean(right)


SIZES = (20, 30, 50, 75, 100, 150, 200, 300, 400, 600, 800, 1200)
KINDS = ("none", "random", "lopsided", "rule")

if __name__ == "__main__":
    clean = [accuracy(size, "none") for size in SIZES]
    print("labels  mistakes  percent right  as good as this many right ones")
    for size, score in zip(SIZES, clean):
        if size in (100, 400, 1200):
            print(f"{size:6}  none      {score:.1f}")
    for kind in KINDS[1:]:
        for size in (400, 1200):
            score = accuracy(size, kind)
            worth = np.exp(np.interp(score, clean, np.log(SIZES)))
            print(f"{size:6}  {kind:8}  {score:.1f}           about {round(worth, -1):.0f}")
