"""Learning an edge rule with a dense layer and with one kernel, and pictures that move. Prints JSON."""

import json

import numpy as np
from sklearn.datasets import load_digits

from code_numpy import conv2d

DIGITS = load_digits().images
KERNEL = np.array([[-1.0, 0, 1]] * 3)
SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]


def conv(pictures, stride=1, padding=0):
    return conv2d(pictures[:, None], KERNEL[None, None], [0], stride, padding)[:, 0]


def moved(pictures, d, ground=0):
    out = np.full_like(pictures, ground)
    out[..., d:] = pictures[..., :-d]
    return out


def patches(pictures):
    return np.lib.stride_tricks.sliding_window_view(pictures, (3, 3), axis=(1, 2)).reshape(-1, 9)


def ones(a):
    return np.c_[a, np.ones(len(a))]


def solve(a, b):
    return np.linalg.lstsq(ones(a), b, rcond=1e-10)[0]


def off(guess, truth):
    return np.abs(guess.ravel() - truth.ravel()).sum() / np.abs(truth).sum()


def learn(seed):
    """Errors on 797 digits that were held back: dense, kernel, then both on the digits moved by 2."""
    order = np.random.default_rng(seed).permutation(len(DIGITS))
    test, rows = DIGITS[order[1000:]], []
    exam = [(ones(p.reshape(-1, 64)), ones(patches(p)), conv(p)) for p in (test, moved(test, 2))]
    for n in SIZES:
        train = DIGITS[order[:n]]
        truth = conv(train)
        dense = solve(train.reshape(n, 64), truth.reshape(n, 36))
        kernel = solve(patches(train), truth.ravel())
        rows.append([v for pixels, seen, y in exam for v in (off(pixels @ dense, y), off(seen @ kernel, y))])
    return rows


def where(seed, n=100):
    """Of the dense layer's error on moved digits: the share of each column of scores."""
    order = np.random.default_rng(seed).permutation(len(DIGITS))
    train, test = DIGITS[order[:n]], moved(DIGITS[order[1000:]], 2)
    guess = ones(test.reshape(-1, 64)) @ solve(train.reshape(n, 64), conv(train).reshape(n, 36))
    error = np.abs(guess.reshape(-1, 6, 6) - conv(test)).sum((0, 1))
    return error / error.sum()


def follow(ground, stride, padding, d):
    """Mismatch between scores of moved pictures and moved scores, and what the strongest score does."""
    wide = np.pad(DIGITS, [(0, 0), (3, 3), (3, 3)])
    wide = 16 - wide if ground else wide
    a, b = conv(wide, stride, padding), conv(moved(wide, d, ground), stride, padding)
    gaps = []
    for k in {d // stride, -(-d // stride)}:  # output places that d pixels may amount to
        before, after = a[..., : a.shape[2] - k], b[..., k:]
        gaps.append(np.abs(before - after).sum() / np.abs(before).sum())
    top, new = np.abs(a).max((1, 2)), np.abs(b).max((1, 2))
    change = np.abs(top - new) / top
    return [min(gaps), np.mean(change > 0), np.median(change), change.max()]


def slit(column, stride):
    strip = np.ones((1, 5, 11))
    strip[0, 1:4, column - 1] = 5
    return int(np.abs(conv(strip, stride)).max())


if __name__ == "__main__":
    learned = np.median([learn(seed) for seed in range(5)], axis=0)
    names = ["dense", "kernel", "dense moved", "kernel moved"]
    settings = [(0, 1, 0, 1), (0, 2, 0, 1), (0, 2, 0, 2), (0, 1, 1, 1), (16, 1, 1, 1)]
    print(json.dumps({
        "sizes": SIZES,
        **{name: [round(float(v), 3) for v in learned[:, i]] for i, name in enumerate(names)},
        "moved error by column": np.median([where(s) for s in range(5)], axis=0).round(2).tolist(),
        "follow (ground, stride, padding, moved)": {
            str(s): [round(float(v), 3) for v in follow(*s)] for s in settings},
        "slit": {str(s): [slit(c, s) for c in range(1, 12)] for s in (1, 2)},
        "ink in last column": round(float((DIGITS[:, :, 7] > 0).mean()), 3),
        "digit": DIGITS[0].astype(int).tolist(),
        "edges": conv(DIGITS[:1])[0].astype(int).tolist(),
    }, separators=(",", ":")))
