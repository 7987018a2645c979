"""Six broken programs on 178 wines, five seeds each: at which step does the loss become NaN?"""

import json

import torch
from sklearn.datasets import load_wine
from torch import nn
from torch.nn.functional import cross_entropy

torch.set_num_threads(1)
wine = load_wine()
raw, kind = torch.tensor(wine.data, dtype=torch.float32), torch.tensor(wine.target)
x = (raw - raw.mean(0)) / raw.std(0)
holed = x.clone()
holed[60, 12] = float("nan")  # one empty cell: wine 61, the last measurement
SEEDS = range(5)


def weights(inputs, outputs):
    """Five networks with 32 hidden units, one per seed, stacked so that they train together."""
    stacks = [[], [], [], []]
    for seed in SEEDS:
        torch.manual_seed(seed)
        for layer, at in ((nn.Linear(inputs, 32), 0), (nn.Linear(32, outputs), 2)):
            stacks[at].append(layer.weight.T)
            stacks[at + 1].append(layer.bias[None])
    return [torch.stack(s).detach().requires_grad_() for s in stacks]


def net(w, rows):
    return torch.relu(rows @ w[0] + w[1]) @ w[2] + w[3]


def classes(w, table, r):
    scores = net(w, table[r]).float()
    return cross_entropy(scores.flatten(0, 1), kind[r].flatten(), reduction="none").view(r.shape)


def binary(w, r, _):  # by hand: is it a wine of kind 0?
    p = torch.sigmoid(net(w, x[r]))[..., 0]
    y = (kind[r] == 0).float()
    return -(y * torch.log(p) + (1 - y) * torch.log(1 - p)).mean(1)


def alcohol(w, r, _):  # predict the percent of alcohol from the other twelve
    return ((net(w, x[r][..., 1:])[..., 0] - raw[r][..., 0]) ** 2).mean(1)


def pairs(w, r, other):  # wines of one kind near each other, others at least 1 apart
    d = ((net(w, x[r]) - net(w, x[other])) ** 2).sum(-1).sqrt()
    return torch.where(kind[r] == kind[other], d, torch.relu(1 - d)).mean(1)


def half(w, r, _):
    with torch.autocast("cpu", dtype=torch.float16):
        return classes(w, raw, r).mean(1)


def by_kind(w, r, _):  # each kind counts the same, however few wines of it are in the batch
    loss = classes(w, x, r)
    means = [torch.stack([a[k == i].mean() for i in range(3)]) for a, k in zip(loss, kind[r])]
    return torch.stack(means).mean(1)


# name: (loss, inputs, outputs, batch, rate, loss scale)
CASES = {
    "healthy": (lambda w, r, _: classes(w, x, r).mean(1), 13, 3, 32, 0.1, 1),
    "data": (lambda w, r, _: classes(w, holed, r).mean(1), 13, 3, 32, 0.1, 1),
    "rate": (alcohol, 12, 1, 32, 0.3, 1),
    "loss": (binary, 13, 1, 32, 1.0, 1),
    "half": (half, 13, 3, 32, 1e-5, 65536),
    "root": (pairs, 13, 8, 32, 0.1, 1),
    "empty": (by_kind, 13, 3, 8, 0.1, 1),
}


def train(name, rate, steps):
    loss_of, inputs, outputs, batch, _, scale = CASES[name]
    w, draw = weights(inputs, outputs), torch.Generator().manual_seed(7)
    first, seen, trace = [None] * 5, [False] * 5, []
    for step in range(1, steps + 1):
        r, other = (torch.randint(0, 178, (5, batch), generator=draw) for _ in range(2))
        loss = loss_of(w, r, other)
        trace.append(loss.tolist())
        for s in SEEDS:
            seen[s] |= trace[-1][s] == float("inf")
            if first[s] is None and trace[-1][s] != trace[-1][s]:
                first[s] = step
        if None not in first:
            break
        grads = torch.autograd.grad((loss * scale).sum(), w)
        with torch.no_grad():
            for p, g in zip(w, grads):
                p -= rate * (g / scale)
    last = [trace[(f or steps + 1) - 2][s] if f != 1 else None for s, f in enumerate(first)]
    return {"first": first, "last": [repr(v) if v in (float("inf"),) else v for v in last],
            "inf_first": seen, "trace": trace}  # fmt: skip


def short(v):
    return float(f"{v:.4g}") if isinstance(v, float) and v == v and abs(v) != float("inf") else (
        v if not isinstance(v, float) else repr(v))  # fmt: skip


result = {}
for name, case in CASES.items():
    rate = case[4]
    runs = {"rate": rate, "at": train(name, rate, 200)}
    if name != "healthy":
        runs["low"] = train(name, rate / 100, 20000)
        del runs["low"]["trace"]
    for part in ("at", "low"):
        for key in ("last", "trace"):
            values = runs.get(part, {}).get(key)
            if values:
                runs[part][key] = [[short(v) for v in row] if isinstance(row, list) else short(row)
                                   for row in values]  # fmt: skip
    result[name] = runs
print(json.dumps(result))
