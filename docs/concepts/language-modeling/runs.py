"""Text from a small grammar, five seeds: train and test perplexity of count models and of a small network, as JSON."""

import json
from collections import Counter
from math import exp, log

import numpy as np
import torch
from torch.nn import Embedding, Flatten, Linear, Sequential, Tanh
from torch.nn.functional import cross_entropy

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
PEOPLE = "mayor guest cook singer clerk driver baker nurse".split()
VERBS = "thank greet follow meet praise call".split()
PLACES = "town harbor school hall".split()
WORDS = sorted([p + s for p in PEOPLE for s in ("", "s")] + [v + s for v in VERBS for s in ("", "s")] + PLACES + ["the", "of", "in", "END"])
NUMBER = {w: i for i, w in enumerate(WORDS)}
V, START, SPAN = len(WORDS), len(WORDS), 4
KS = [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3]
PULLS = [0.3, 1, 3, 10, 30]


def sentence(draw):
    """One sentence, and the log of the chance with which the grammar makes it."""
    score = 0.0

    def pick(items):  # the first is the likeliest: weights 1, 1/2, 1/3 …
        nonlocal score
        w = 1 / np.arange(1, len(items) + 1)
        w /= w.sum()
        i = draw.choice(len(items), p=w)
        score += log(w[i])
        return items[i]

    def coin(p):
        nonlocal score
        yes = draw.random() < p
        score += log(p if yes else 1 - p)
        return yes

    plural = coin(0.5)
    words = ["the", pick(PEOPLE) + "s" * plural]
    if coin(0.6):
        words += ["of", "the", pick(PLACES)]
    words += [pick(VERBS) + "s" * (not plural), "the", pick(PEOPLE) + "s" * coin(0.5)]
    if coin(0.3):
        words += ["in", "the", pick(PLACES)]
    return words + ["END"], score


def pairs(text, span, start):
    """Every position as (the span words before it, the word)."""
    return [(tuple(([start] * span + s)[i : i + span]), w) for s in text for i, w in enumerate(s)]


def counts(train, test, span, size, start, ks):
    """Perplexity on train and test of the model that counts, for each added k."""
    both, before = Counter(pairs(train, span, start)), Counter()
    for (h, w), n in both.items():
        before[h] += n
    known = pairs(test, span, start)

    def perplexity(rows, k):
        return exp(-sum(log((both[h, w] + k) / (before[h] + k * size)) for h, w in rows) / len(rows))

    unseen = sum(both[row] == 0 for row in known)
    rough = exp(-sum(log(both[r] / before[r[0]]) for r in pairs(train, span, start)) / sum(map(len, train)))
    return {"raw": rough, "unseen": unseen, "tokens": len(known),
            "train": [perplexity(pairs(train, span, start), k) for k in ks], "test": [perplexity(known, k) for k in ks]}


def interpolated(train, test, span, size, start, pulls):
    """Test perplexity if each row of counts also gets `pull` times the chances of the model with one word less."""
    tables = [Counter(pairs(train, n, start)) for n in range(span + 1)]
    totals = [Counter(h for h, _ in pairs(train, n, start)) for n in range(span + 1)]
    found, rows = [], pairs(test, span, start)
    for pull in pulls:
        loss = 0.0
        for h, w in rows:
            p = 1 / size
            for n in range(span + 1):
                near = h[span - n :]
                p = (tables[n][near, w] + pull * p) / (totals[n][near] + pull)
            loss -= log(p)
        found.append(exp(loss / len(rows)))
    return found


def network(train, dev, test, seed):
    torch.manual_seed(seed)
    net = Sequential(Embedding(V + 1, 8), Flatten(), Linear(8 * SPAN, 32), Tanh(), Linear(32, V))
    data = []
    for text in (train, dev, test):
        rows = pairs(text, SPAN, START)
        data.append((torch.tensor([h for h, _ in rows]), torch.tensor([w for _, w in rows])))
    tuner, curve = torch.optim.Adam(net.parameters(), lr=0.02), []
    for step in range(101):
        if step % 4 == 0:
            with torch.no_grad():
                curve.append([step] + [cross_entropy(net(x), y).exp().item() for x, y in data])
        tuner.zero_grad()
        cross_entropy(net(data[0][0]), data[0][1]).backward()
        tuner.step()
    best = min(curve, key=lambda row: row[2])
    return {"size": sum(p.numel() for p in net.parameters()), "best": best, "curve": curve}


runs = []
for seed in range(5):
    draw = np.random.default_rng(seed)
    made = [sentence(draw) for _ in range(600)]
    words = [[NUMBER[w] for w in s] for s, _ in made]
    train, dev, test = words[:200], words[200:400], words[400:]
    letters = [list(" ".join(s[:-1])) + ["END"] for s, _ in made]
    tokens = sum(map(len, test))
    run = {"bytes": sum(map(len, letters[:200])), "grammar": exp(-sum(x for _, x in made[400:]) / tokens),
           "grammar on train": exp(-sum(x for _, x in made[:200]) / sum(map(len, train)))}
    for span in range(5):
        devs = counts(train, dev, span, V, START, KS)["test"]
        run[str(span + 1)] = counts(train, test, span, V, START, KS) | {"k": KS[int(np.argmin(devs))]}
    run["interpolated"] = []
    for span in range(1, 5):
        devs = interpolated(train, dev, span, V, START, PULLS)
        pull = PULLS[int(np.argmin(devs))]
        run["interpolated"].append([span, pull, interpolated(train, test, span, V, START, [pull])[0]])
    run["network"] = network(train, dev, test, seed)
    spelled = counts(letters[:200], letters[400:], 1, len(set(sum(letters, []))), "START", [0.1])
    run["letters"] = {"signs": spelled["tokens"], "words": tokens, "kinds": len(set(sum(letters, []))), "per sign": spelled["test"][0]}
    run["letters"]["per word"] = spelled["test"][0] ** (spelled["tokens"] / tokens)
    runs.append(run)


def short(x):
    return float(f"{x:.5g}") if isinstance(x, float) else [short(y) for y in x] if isinstance(x, list) else {a: short(b) for a, b in x.items()} if isinstance(x, dict) else x


print(json.dumps({"V": V, "ks": KS, "runs": short(runs)}))
