"""Trains a network on noisy digits, five seeds at two rates, and prints loss and accuracy on held-out rows as JSON."""

import json

import torch
from sklearn.datasets import load_digits
from torch.nn import Linear, ReLU, Sequential
from torch.nn.functional import cross_entropy

torch.set_num_threads(1)
X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X / 16, dtype=torch.float32), torch.tensor(y)
TRAIN, NOISE, BATCH = 1000, 0.25, 32


def fresh():
    return Sequential(Linear(64, 100), ReLU(), Linear(100, 10))


def train(seed, rate, epochs):
    torch.manual_seed(seed)
    draw = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(y), generator=draw)
    seen, held = order[:TRAIN], order[TRAIN:]
    noisy = X + NOISE * torch.randn(X.shape, generator=draw)  # the same noise in every epoch
    images, digits = noisy[seen], y[seen]
    network = fresh()
    optimizer = torch.optim.Adam(network.parameters(), lr=rate)
    each, good = [], []  # of every held-out digit, after every epoch
    for epoch in range(epochs + 1):
        with torch.no_grad():
            z = network(noisy[held])
            each.append(cross_entropy(z, y[held], reduction="none"))
            good.append(z.argmax(1) == y[held])
        if epoch == epochs:
            break
        for rows in torch.randperm(TRAIN, generator=draw).split(BATCH):
            optimizer.zero_grad()
            cross_entropy(network(images[rows]), digits[rows]).backward()
            optimizer.step()
    losses = [round(e.mean().item(), 4) for e in each]
    best = min(range(len(losses)), key=losses.__getitem__)
    twice = ~good[best] & ~good[-1]  # wrong at the lowest loss and at the end
    return {
        "seed": seed,
        "loss": losses,
        "right": [int(g.sum()) for g in good],
        "best": best,
        "loss of right digits": [round(each[e][good[e]].mean().item(), 4) for e in (best, -1)],
        "loss of wrong digits": [round(each[e][~good[e]].mean().item(), 4) for e in (best, -1)],
        "wrong twice": int(twice.sum()),
        "loss of those": [round(each[e][twice].mean().item(), 4) for e in (best, -1)],
    }


# Adam with 30 times its default rate, and with the default rate of 0.001.
runs = [train(seed, 0.03, 30) for seed in range(5)]
usual = [train(seed, 0.001, 60) for seed in range(5)]
for run in usual:  # lowest loss and end are enough
    for name in ("loss", "right"):
        run[name] = [run[name][run["best"]], run[name][-1]]

# The first loss of fresh networks on clean digits: pixels 0..1, pixels 0..16, and weights from N(0, 1).
first = {"pixels to 1": [], "pixels to 16": [], "weights of spread 1": []}
with torch.no_grad():
    for seed in range(5):
        torch.manual_seed(seed)
        network = fresh()
        first["pixels to 1"].append(round(cross_entropy(network(X), y).item(), 3))
        first["pixels to 16"].append(round(cross_entropy(network(16 * X), y).item(), 3))
        for p in network.parameters():
            p.normal_()
        first["weights of spread 1"].append(round(cross_entropy(network(X), y).item(), 1))

# The slope of three losses for the logit of one wrong answer (label 0), as PyTorch computes it in float32.
grid = [i / 2 for i in range(-8, 49)]
y0 = torch.tensor(0.0)
ways = {
    "logits": torch.nn.BCEWithLogitsLoss(),
    "chances": lambda z, t: torch.nn.BCELoss()(torch.sigmoid(z), t),
    "squares": lambda z, t: (torch.sigmoid(z) - t) ** 2,
}
slopes = {"z": grid} | {name: [] for name in ways}
for value in grid:
    for name, loss in ways.items():
        z = torch.tensor(value, requires_grad=True)
        loss(z, y0).backward()
        slopes[name].append(round(z.grad.item(), 4))

print(json.dumps({"held": len(y) - TRAIN, "runs": runs, "usual": usual, "first": first, "slopes": slopes}))
