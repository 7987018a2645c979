"""Order with and without positions, a reader of the sums, and scores by distance.

1. "dog bites man" and "man bites dog" go through 1 or 2 layers of self-attention (one head, width 16,
   residual connection, no normalization) with random weights: 100 networks. We take the output above
   "dog" in both sentences, and the output above a fourth word, "today"; differences are relative.
2. 500 words with random normal rows, 100 places, row + sinusoid. A linear reader (linear discriminant,
   closed form) learns on 25,000 sums and is tested on 4,000 others. Median of five seeds. Then, for the
   word only: 50,000 of the sums with 10,000 places, and width 8 with the slowest pair alone.
3. Scores of one random query and key (width 32) at distances 0 to 40, from several starting places.
"""

import json

import numpy as np


def sinusoid(places, d, base=10_000):
    angle = np.asarray(places, float)[:, None] * base ** (-np.arange(0, d, 2) / d)
    return np.stack([np.sin(angle), np.cos(angle)], -1).reshape(len(angle), d)


def rotate(x, places, base=10_000):
    d = x.shape[-1]
    angle = np.asarray(places, float)[:, None] * base ** (-np.arange(0, d, 2) / d)
    a, b = x[:, 0::2], x[:, 1::2]
    c, s = np.cos(angle), np.sin(angle)
    return np.stack([a * c - b * s, a * s + b * c], -1).reshape(x.shape)


def network(x, weights, kind, causal):
    n, d = x.shape
    if kind == "sinusoid":
        x = x + sinusoid(range(n), d)
    for wq, wk, wv in weights:
        q, k, v = x @ wq, x @ wk, x @ wv
        if kind == "rotary":
            q, k = rotate(q, range(n)), rotate(k, range(n))
        s = q @ k.T / d**0.5
        if causal:
            s = np.where(np.tri(n, dtype=bool), s, -np.inf)
        w = np.exp(s - s.max(1, keepdims=True))
        x = x + w / w.sum(1, keepdims=True) @ v
    return x


def order(d=16, nets=100):
    out = {}
    for layers in (1, 2):
        for kind in ("none", "sinusoid", "rotary"):
            for causal in (False, True):
                dog, today = [], []
                for seed in range(nets):
                    r = np.random.default_rng(seed)
                    words = r.normal(size=(4, d))  # dog, bites, man, today
                    weights = r.normal(size=(layers, 3, d, d)) / d**0.5
                    one = network(words, weights, kind, causal)
                    other = network(words[[2, 1, 0, 3]], weights, kind, causal)
                    size = np.linalg.norm
                    dog.append(size(one[0] - other[2]) / size(one[0]))
                    today.append(size(one[3] - other[3]) / size(one[3]))
                name = f"{kind}, {'causal' if causal else 'full'}, layers {layers}"
                out[name] = {
                    "dog, largest under 1e-9": bool(max(dog) < 1e-9), "dog, smallest": round(min(dog), 3), "dog, median": round(float(np.median(dog)), 2),
                    "today, largest under 1e-9": bool(max(today) < 1e-9), "today, smallest": round(min(today), 3), "today, median": round(float(np.median(today)), 2),
                }
    return out


def reader(x, label, test_x, test_label, classes):
    count = np.bincount(label, minlength=classes)
    mean = np.stack([np.bincount(label, column, classes) for column in x.T], 1) / count[:, None]
    inside = (x - mean[label]).T @ (x - mean[label]) / len(x)
    inside += 1e-6 * np.eye(len(inside))
    w = np.linalg.solve(inside, mean.T)
    score = test_x @ w - 0.5 * (mean.T * w).sum(0)
    return float((score.argmax(1) == test_label).mean())


def probe(d, seed, words=500, places=100, slowest_only=False, word_only=False):
    r = np.random.default_rng(seed)
    rows = r.normal(size=(words, d))
    word, place = np.divmod(r.choice(words * places, 50_000, replace=False), places)
    x = rows[word] + sinusoid(range(places), d)[place]
    if slowest_only:  # the two numbers of the slowest pair
        x, rows = x[:, -2:], rows[:, -2:]
    half = len(x) // 2
    new = slice(half, half + 4000)
    labels = [(word, words)] if word_only else [(word, words), (place, places)]
    found = [reader(x[:half], label[:half], x[new], label[new], n) for label, n in labels]
    # Without learning: the word whose own row is nearest to the sum.
    near = (x[new] @ rows.T - 0.5 * (rows**2).sum(1)).argmax(1)
    return [*found, float((near == word[new]).mean())]


def scores(d=32, seed=0):
    r = np.random.default_rng(seed)
    q, k = r.normal(size=(2, 1, d))
    starts = [0, 10, 50, 200]
    dist = np.arange(41)
    rot = [(rotate(np.repeat(q, 41, 0), s + dist) @ rotate(k, [s]).T)[:, 0] / d**0.5 for s in starts]
    wq, wk = r.normal(size=(2, d, d)) / d**0.5
    add = [((q + sinusoid(s + dist, d)) @ wq @ ((k + sinusoid([s], d)) @ wk).T)[:, 0] / d**0.5 for s in starts]
    spread = [float(np.ptp(t, axis=0).max()) for t in (rot, add)]  # largest minus smallest at one distance
    rounded = [np.round(t, 2).tolist() for t in (rot[0], add[0], add[1], add[2], add[3])]
    aimed = rotate(k, [-12])  # a query made from the key turned back by 12 places
    peak = (rotate(np.repeat(aimed, 41, 0), dist) @ k.T)[:, 0] / d**0.5
    same = (rotate(np.repeat(k, 41, 0), dist) @ k.T)[:, 0] / d**0.5
    return {
        "starts": starts, "rotary": rounded[0], "rotary of each": np.round(rot, 2).tolist(), "added": rounded[1:], "largest spread, rotary under 1e-9": bool(spread[0] < 1e-9),
        "largest spread, added": round(spread[1], 2), "aimed at 12": np.round(peak, 2).tolist(), "aimed, highest at": int(peak.argmax()),
        "same vector": np.round(same, 2).tolist(), "same, highest at": int(same.argmax()),
    }


widths = [2, 4, 8, 16, 32, 64]
table = {d: np.median([probe(d, s) for s in range(5)], 0).round(3).tolist() for d in widths}
slowest = round(float(np.median([probe(8, s, slowest_only=True, word_only=True)[0] for s in range(5)])), 3)
long = {d: round(float(np.median([probe(d, s, places=10_000, word_only=True)[0] for s in range(5)])), 3) for d in (8, 32)}
print(json.dumps({"10000 places, word": long, "order": order(), "width 8, slowest pair alone, word": slowest, "probe: word, place, nearest row": table, "scores": scores()}))
