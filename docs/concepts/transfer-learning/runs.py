"""Five stonemasons' archives: each source, each number of pictures, frozen and not. Prints JSON."""

import json

import numpy as np
from code_numpy import PIXELS, features, pictures, right, train
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression

SIZES, SEEDS = (2, 5, 20, 100), range(7)
DIGITS = load_digits()


def digits(rng, corner=5):
    """1,600 handwritten digits of scikit-learn, 8 by 8 pixels, put anywhere into 12 by 12, or in one place."""
    x = np.zeros((1600, 12, 12))
    for canvas, image in zip(x, DIGITS.images):
        r, c = rng.integers(0, corner, 2) if corner else (2, 2)
        canvas[r : r + 8, c : c + 8] = image / 16
    return x.reshape(1600, 144) + 0.2 * rng.normal(size=(1600, 144)), DIGITS.target[:1600]


def stripes(rng):
    """1,600 pictures of parallel waves in ten directions, of random width and position."""
    kinds = np.arange(1600) % 10
    angle, width, start = np.pi * kinds / 10, rng.uniform(0.8, 1.6, 1600), rng.uniform(0, 7, 1600)
    at = PIXELS[:, 0] @ np.array([np.sin(angle), np.cos(angle)]) * width + start
    return (0.25 + 0.25 * np.sin(at)).T + 0.2 * rng.normal(size=(1600, 144)), kinds


def plain(x, y, x_test, y_test):
    """Logistic regression."""
    return LogisticRegression(solver="newton-cg").fit(x, y).score(x_test, y_test)


found = {}


def note(key, value):
    found.setdefault(key, []).append(round(float(value), 3))


for seed in SEEDS:
    rng = np.random.default_rng(seed)
    chosen = rng.choice(7140, 45, replace=False)
    x, y = pictures(chosen[:5], 100, rng)
    test = pictures(chosen[:5], 100, rng)
    start = [[rng.normal(0, np.sqrt(2 / a), (a, b)), np.zeros(b)] for a, b in ((144, 64), (64, 32))]
    bodies = {"none": start}
    sources = {"marks": pictures(chosen[5:], 40, rng), "digits": digits(rng), "stripes": stripes(rng)}
    for name, (xs, ys) in sources.items():
        net = train(start, ys.max() + 1, xs, ys, 1000, 0.02, rng)
        note(f"source {name}", right(net, xs, ys))
        bodies[name] = net[:-1]
    for n in SIZES:
        i = np.concatenate([np.arange(n) + 100 * k for k in range(5)])
        for name, body in bodies.items():
            if name in ("none", "marks") or n in (2, 20):
                rate = 0.05 if name == "none" else 0.02
                note(f"{name} all {n}", right(train(body, 5, x[i], y[i], 200, rate, rng), *test))
                net = train(body, 5, x[i], y[i], 200, 0.02 if name == "none" else 0.005, rng, True)
                note(f"{name} frozen {n}", right(net, *test))
        note(f"pixels {n}", plain(x[i], y[i], *test))
    few, body = np.arange(500) % 100 < 2, train(start, 10, *digits(rng, corner=0), 1000, 0.02, rng)[:-1]
    note("digits in one place all 2", right(train(body, 5, x[few], y[few], 200, 0.02, rng), *test))
    # 400 pictures a mark need more steps
    x, y = (np.concatenate(pair) for pair in zip((x, y), pictures(chosen[:5], 300, rng)))
    for key, body, rate in (
        ("none all", start, 0.05),
        ("marks all", bodies["marks"], 0.02),
        ("marks frozen", bodies["marks"], 0.005),
    ):
        note(f"{key} 400", right(train(body, 5, x, y, 500, rate, rng, "frozen" in key), *test))
    note("pixels 400", plain(x, y, *test))
    # the frozen head once more, trained to the end
    inside, outside = features(bodies["marks"], x), features(bodies["marks"], test[0])
    first = np.arange(2000) < 500
    note("marks frozen to the end 100", plain(inside[first], y[first], outside, test[1]))
    note("marks frozen to the end 400", plain(inside, y, outside, test[1]))
print(json.dumps(found))
