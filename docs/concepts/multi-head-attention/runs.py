"""Trains a tiny attention layer on "A saw B" with 1, 2 and 4 heads, then removes each head.

Three tokens of width 8: a name, the word saw, another name; 20 names, so 380 sentences. The
output of "saw" is read by two linear classifiers: who saw, and who was seen. Nothing is held
back, because the question is what the layer can hold. Five random starts for each head count,
trained side by side along a first axis (they share nothing); all have the same number of
learned numbers. A head is removed by zeroing its output, without further training.
"""

import json

import torch

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
NAMES, WIDTH, STEPS = 20, 8, 200
SEEDS = range(5)
STARTS = len(SEEDS)
PAIRS = [(a, b) for a in range(NAMES) for b in range(NAMES) if a != b]
X = torch.tensor([[a, NAMES, b] for a, b in PAIRS])  # (380, 3)
WHO, WHOM = X[:, 0].repeat(STARTS), X[:, 2].repeat(STARTS)


def train(heads):
    seeded = [torch.Generator().manual_seed(seed) for seed in SEEDS]

    def new(*shape):  # one for each start
        return torch.stack([0.4 * torch.randn(*shape, generator=g) for g in seeded]).requires_grad_()

    token, place = new(NAMES + 1, WIDTH), new(3, WIDTH)
    to_q, to_k, to_v, to_out = (new(WIDTH, WIDTH) for _ in range(4))
    who, whom = new(WIDTH, NAMES), new(WIDTH, NAMES)
    learned = [token, place, to_q, to_k, to_v, to_out, who, whom]

    def split(x):  # (starts, 380 n, 8) to (starts, 380, heads, n, 8 / heads)
        return x.reshape(STARTS, len(X), -1, heads, WIDTH // heads).transpose(2, 3)

    def model(keep):
        h = token[:, X] + place[:, None]  # (starts, 380, 3, 8)
        every, saw = h.flatten(1, 2), h[:, :, 1]
        q, k, v = split(saw @ to_q), split(every @ to_k), split(every @ to_v)
        w = torch.softmax(q @ k.transpose(3, 4) / (WIDTH // heads) ** 0.5, dim=-1)
        mixed = (w @ v) * keep[:, None, None]  # (starts, 380, heads, 1, 8 / heads)
        out = mixed.transpose(2, 3).reshape(STARTS, len(X), WIDTH) @ to_out
        return w, (out @ who).flatten(0, 1), (out @ whom).flatten(0, 1)

    def right(keep):  # percent for each start: who, whom, both
        _, a, b = model(keep)
        a, b = a.argmax(-1) == WHO, b.argmax(-1) == WHOM
        share = torch.stack([a, b, a & b]).double().reshape(3, STARTS, -1).mean(-1).T
        return [[round(100 * v) for v in row] for row in share.tolist()]

    everyone = torch.ones(heads)
    optimizer = torch.optim.Adam(learned, lr=0.05)
    for _ in range(STEPS):
        _, a, b = model(everyone)
        loss = torch.nn.functional.cross_entropy(a, WHO) + torch.nn.functional.cross_entropy(b, WHOM)
        optimizer.zero_grad()
        (STARTS * loss).backward()  # cross_entropy averages over the starts; each has its own loss
        optimizer.step()
    with torch.no_grad():
        w = model(everyone)[0].mean(1)[:, :, 0]  # (starts, heads, 3): weights of "saw", mean of 380 sentences
        full, without = right(everyone), [right(everyone - torch.eye(heads)[i]) for i in range(heads)]
        return [
            {
                "right": full[s],
                "without": [head[s] for head in without],
                "weights": [[round(v, 2) for v in row] for row in w[s].tolist()],
                "learned in the layer": sum(p[s].numel() for p in (to_q, to_k, to_v, to_out)),
            }
            for s in range(STARTS)
        ]


runs = {f"{heads} heads": train(heads) for heads in (1, 2, 4)}
print(json.dumps(runs))
