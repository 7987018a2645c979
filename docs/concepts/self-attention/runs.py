"""Trains a tiny next-word model three ways, and counts which words each gets right.

A text is four words drawn at random from eight, then their four translations, each word having
one. Words two to four cannot be guessed; the translations can, by whoever looks back four places.
One attention layer with place vectors, trained to predict the next word (a) without attention,
(b) with attention that sees the whole text, (c) with a causal mask. Median of five random starts.
The step size falls to 0, so that no late jump decides what is counted. "Cut off": translations
predicted when the text ends at the newest word, as it does for a model that writes.
"""

import json

import torch

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
WORDS, HALF, WIDTH, STEPS = 8, 4, 32, 160
VOCABULARY = 2 * WORDS  # number 8 is the translation of number 0, and so on
LENGTH = 2 * HALF


def texts(count, g):
    first = torch.randint(WORDS, (count, HALF), generator=g)
    return torch.cat([first, first + WORDS], dim=1)


def train(kind, seed):
    g = torch.Generator().manual_seed(seed)

    def new(*shape):
        return (0.2 * torch.randn(*shape, generator=g)).requires_grad_()

    token, place = new(VOCABULARY, WIDTH), new(LENGTH, WIDTH)
    to_q, to_k, to_v = new(WIDTH, WIDTH), new(WIDTH, WIDTH), new(WIDTH, WIDTH)
    read = new(WIDTH, VOCABULARY)
    learned = [token, place, to_q, to_k, to_v, read]

    def model(x):  # (texts, n) to (texts, n, words)
        n = x.shape[1]
        h = token[x] + place[:n]
        if kind != "no attention":
            s = (h @ to_q) @ (h @ to_k).transpose(1, 2) / WIDTH**0.5
            if kind == "causal mask":
                future = torch.ones(n, n).triu(1).bool()
                s = s.masked_fill(future, -torch.inf)
            h = h + torch.softmax(s, dim=-1) @ (h @ to_v)
        return h @ read

    optimizer = torch.optim.Adam(learned, lr=0.02)
    decay = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=STEPS)
    losses = []
    for _ in range(STEPS):
        x = texts(64, g)
        out = model(x)[:, :-1]
        loss = torch.nn.functional.cross_entropy(out.reshape(-1, VOCABULARY), x[:, 1:].reshape(-1))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        decay.step()
        losses.append(loss.item())

    with torch.no_grad():
        x = texts(2000, g)
        shown = (model(x)[:, :-1].argmax(-1) == x[:, 1:]).double().mean(0)
        cut = [model(x[:, :t])[:, -1].argmax(-1) == x[:, t] for t in range(HALF, LENGTH)]
    return {
        "loss": sum(losses[-20:]) / 20,
        "random words right": shown[: HALF - 1].mean().item(),
        "translations right": shown[HALF - 1 :].mean().item(),
        "cut off": torch.stack(cut).double().mean().item(),
        "curve": losses[::8],
    }


runs = {}
for kind in ("no attention", "no mask", "causal mask"):
    five = [train(kind, seed) for seed in range(5)]
    runs[kind] = {
        name: round(sorted(run[name] for run in five)[2], 3 if "right" in name else 2)
        for name in ("loss", "random words right", "translations right")
    }
    runs[kind]["starts with a loss below 0.01"] = sum(run["loss"] < 0.01 for run in five)
    runs[kind]["starts above 90 %, cut off"] = sum(run["cut off"] > 0.9 for run in five)
    runs[kind]["starts below 25 %, cut off"] = sum(run["cut off"] < 0.25 for run in five)
    runs[kind]["curve"] = [round(v, 2) for v in five[0]["curve"]]
print(json.dumps(runs))
