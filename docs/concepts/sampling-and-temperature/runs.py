"""A bigram model of kitchen sentences writes at many settings; five seeds; how often it repeats itself and how often it breaks the grammar, as JSON."""

import json

import numpy as np

FOOD = "soup bread tea pie rice stew cake fish".split()
HOW = "hot good ready cold sweet fresh salty".split()
WHO = "cook guest waiter baker farmer nurse".split()
DOES = "tastes likes serves brings wants sells".split()
NAMES = sorted(FOOD + HOW + WHO + DOES + ["the", "is", "and", "very", "."])
V = len(NAMES)
ID = {w: i for i, w in enumerate(NAMES)}
K, TEXTS, LENGTH = 0.02, 100, 100


def clause(draw):
    def pick(items):  # the first is the likeliest: weights 1, 1/2, 1/3 …
        w = 1 / np.arange(1, len(items) + 1)
        return items[draw.choice(len(items), p=w / w.sum())]

    if draw.random() < 0.5:
        return ["the", pick(FOOD), "is"] + ["very"] * (draw.random() < 0.3) + [pick(HOW)]
    return ["the", pick(WHO), pick(DOES), "the", pick(FOOD)]


def written(draw, length):
    """Sentences of one clause, or two joined by "and", until there are enough words."""
    words = []
    while len(words) < length:
        words += clause(draw)
        if draw.random() < 0.3:
            words += ["and"] + clause(draw)
        words.append(".")
    return [ID[w] for w in words[:length]]


# Every pair of neighbors that the grammar can make.
OK = np.zeros((V, V), bool)
for a, b in [(["the"], FOOD + WHO), (FOOD, ["is", "and", "."]), (["is"], HOW + ["very"]), (["very"], HOW),
             (HOW, ["and", "."]), (WHO, DOES), (DOES, ["the"]), (["and", "."], ["the"])]:
    OK[np.ix_([ID[x] for x in a], [ID[x] for x in b])] = True


def table(logits, T=1.0, k=None, p=None):
    """Row by row the chances after temperature, then top-k, then top-p."""
    if T == 0:
        return np.eye(V)[logits.argmax(axis=1)]
    x = np.exp((logits - logits.max(axis=1, keepdims=True)) / T)
    x /= x.sum(axis=1, keepdims=True)
    order = np.argsort(-x, axis=1, kind="stable")
    ranked = np.take_along_axis(x, order, 1)
    if k:
        ranked[:, k:] = 0
        ranked /= ranked.sum(axis=1, keepdims=True)
    if p:
        ranked[np.cumsum(ranked, axis=1) - ranked >= p] = 0
        ranked /= ranked.sum(axis=1, keepdims=True)
    np.put_along_axis(x, order, ranked, 1)
    return x


def write(chances, draw):
    """TEXTS texts of LENGTH words after "the"."""
    edges = np.cumsum(chances, axis=1)
    edges /= edges[:, -1:]
    text = np.full((TEXTS, LENGTH + 1), ID["the"])
    for i in range(LENGTH):
        hit = (draw.random((TEXTS, 1)) < edges[text[:, i]]).argmax(axis=1)
        text[:, i + 1] = hit
    return text


def measure(text):
    """Percent of four-word runs that are new within their text; broken pairs per 100 words; texts without one."""
    new = np.mean([len({tuple(t[i : i + 4]) for i in range(len(t) - 3)}) / (len(t) - 3) for t in text])
    broken = ~OK[text[:, :-1], text[:, 1:]]
    return [100 * new, 100 * broken.mean(), 100 * np.mean(~broken.any(axis=1))]


HEATS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2, 1.4, 1.6, 1.8, 2.0]
runs = []
for seed in range(5):
    draw = np.random.default_rng(seed)
    words = written(draw, 3000)
    counts = np.full((V, V), K)
    np.add.at(counts, (words[:-1], words[1:]), 1)
    logits = np.log(counts)
    run = {"characters": len(" ".join(NAMES[w] for w in words)), "seen": int((counts > K).sum()), "possible": int(OK.sum()),
           "heat": [measure(write(table(logits, T), draw)) for T in HEATS],
           "heat top-p 0.9": [measure(write(table(logits, T, p=0.9), draw)) for T in HEATS],
           "heat top-k 8": [measure(write(table(logits, T, k=8), draw)) for T in HEATS],
           "top-p 0.9, then heat": [measure(write(table(np.log(np.maximum(table(logits, p=0.9), 1e-300)), T), draw)) for T in HEATS],
           "people": measure(np.array([written(draw, LENGTH + 1) for _ in range(TEXTS)]))}
    runs.append(run)
middle = {key: np.median([r[key] for r in runs], axis=0).round(3).tolist() for key in runs[0]}
print(json.dumps({"V": V, "heats": HEATS, "middle": middle, "all at 1": [np.round(r["heat"][10], 2).tolist() for r in runs],
                  "all at 2": [np.round(r["heat"][-1], 2).tolist() for r in runs]}))
