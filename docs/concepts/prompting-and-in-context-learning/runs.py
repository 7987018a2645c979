"""Three trainings of the 18 weights: error by number of examples, sick prompts, fine-tuning."""

import json

import numpy as np
from code_numpy import KINDS, guess, prompts, train

SEEDS, GUESTS = range(3), 50000


def error(net, kind, dish, stars):
    return np.mean((guess(net, kind, dish, stars)[0] - stars[:, -1]) ** 2)


def best(kind, dish, stars):
    """The error of the best possible guess: Bayes' rule, with tastes and noise as they were drawn."""
    x, rest = dish[:, :-1], stars[:, :-1] - (dish[:, :-1] * KINDS[kind][:, None]).sum(2)
    own = np.linalg.solve(
        x.transpose(0, 2, 1) @ x / 0.25 + np.eye(2), (x * rest[:, :, None]).sum(1)[:, :, None] / 0.25
    )[:, :, 0]
    return np.mean((((KINDS[kind] + own) * dish[:, -1]).sum(1) - stars[:, -1]) ** 2)


def sick(net, n, guests=20000):
    """The same guests, questions and n examples, put into the prompt wrongly."""
    kind, dish, stars = prompts(guests, n, np.random.default_rng(7))
    out = {"right": error(net, kind, dish, stars), "none": error(net, kind, dish[:, -1:], stars[:, -1:])}
    d = dish.copy()
    d[:, :-1] = d[:, :-1, ::-1]
    out["columns"] = error(net, kind, d, stars)
    s = stars.copy()
    s[:, :-1] += 3
    out["scale"] = error(net, kind, dish, s)
    s = stars.copy()
    s[:, :-1] = np.roll(stars[:, :-1], 1, axis=1)  # each curry gets its neighbor's stars
    out["shuffled"] = error(net, kind, dish, s)
    s = stars.copy()
    s[:, 0] *= -1
    out["one_wrong"] = error(net, kind, dish, s)
    taste = KINDS[kind] + np.random.default_rng(9).normal(size=(guests, 2))
    d, noise = dish.copy(), 0.5 * np.random.default_rng(10).normal(size=stars.shape)
    d[:, :-1] = d[:, :1]
    out["alike"] = error(net, kind, d, (d * taste[:, None]).sum(2) + noise)
    out["wrong_kind"] = error(net, 3 - kind, dish, stars)
    out["wrong_kind_none"] = error(net, 3 - kind, dish[:, -1:], stars[:, -1:])
    return out


def tuned(net, n, rng, guests=2000):
    """Fine-tuning on n ratings of one adult: error for that adult, and for the other adults."""
    taste = KINDS[2] + rng.normal(size=(guests, 2))
    dish = rng.integers(-2, 3, (guests, n, 2)).astype(float)
    stars = (dish * taste[:, None]).sum(2) + 0.5 * rng.normal(size=(guests, n))
    square, both = dish.transpose(0, 2, 1) @ dish / n, (dish * stars[:, :, None]).mean(1)
    w = np.tile(net[0][2], (guests, 1))
    for _ in range(200):  # steps down the slope; without examples in the prompt only `typical` moves
        w += 0.05 * 2 * (both - (square @ w[:, :, None])[:, :, 0])
    # Exact errors: a new dish has mean square 2 in each column, and the noise 0.25.
    own = 2 * ((w - taste) ** 2).sum(1).mean() + 0.25
    others = 2 * ((w - KINDS[2]) ** 2).sum(1).mean() + 2 * 2 + 0.25
    return own, others


SHOTS, RATINGS = range(9), (1, 2, 4, 8, 16, 32, 64, 128)
out = {name: [] for name in ("told", "untold", "best", "tuned", "others", "sick")}
for seed in SEEDS:
    net, rng = train(seed), np.random.default_rng(100 + seed)
    out["told"].append([error(net, *prompts(GUESTS, n, rng)) for n in SHOTS])
    out["untold"].append([error(net, *prompts(GUESTS // 2, n, rng, told=0)) for n in SHOTS])
    out["best"].append([best(*prompts(GUESTS // 2, n, rng)) for n in SHOTS])
    own, others = zip(*(tuned(net, n, rng) for n in RATINGS))
    out["tuned"].append(own)
    out["others"].append(others)
    out["sick"].append(list(sick(net, 4).items()))
medians = {k: np.median(v, axis=0).round(3).tolist() for k, v in out.items() if k != "sick"}
names = [name for name, _ in out["sick"][0]]
middle = np.median([[e for _, e in row] for row in out["sick"]], axis=0)
medians["sick"] = dict(zip(names, middle.round(2).tolist()))
print(json.dumps(medians))
