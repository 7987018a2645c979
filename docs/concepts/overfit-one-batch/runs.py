"""Every run that the figures and the tables show, measured once."""

import json

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
F = nn.functional
pixels, digit = load_digits(return_X_y=True)
X, Y = torch.tensor(pixels / 16, dtype=torch.float32), torch.tensor(digit)
x, y = X[:16], Y[:16]  # the batch: the first 16 pictures of the file
SEEDS = range(5)


def network(seed, last=10, relu=False, drop=0.0):
    torch.manual_seed(seed)
    end = [nn.ReLU()] if relu else []
    return nn.Sequential(
        nn.Linear(64, 32), nn.ReLU(), nn.Dropout(drop), nn.Linear(32, last), *end
    )


def run(seed, bug="", rate=0.5, steps=300, adam=False, number=False):
    net = network(seed, 1 if number else 10, bug == "relu", 0.5 if bug == "dropout" else 0.0)
    draw = torch.Generator().manual_seed(seed)
    labels = torch.randint(0, 10, (16,), generator=draw) if bug == "hat" else y
    owner = network(seed + 100) if bug == "optimizer" else net
    kind = torch.optim.Adam if adam else torch.optim.SGD
    decay = 0.01 if bug == "decay" else 0.0
    optimizer = kind(owner.parameters(), lr=rate, weight_decay=decay)
    losses, right = [], []
    for _ in range(steps):
        target = labels[torch.randperm(16, generator=draw)] if bug == "pairs" else labels
        out = net(x)
        if number:
            loss = ((out if bug == "shapes" else out[:, 0]) - target).pow(2).mean()
        else:
            loss = F.cross_entropy(out.softmax(1) if bug == "softmax" else out, target)
        losses.append(loss.item())
        right.append((out.argmax(1) == labels).sum().item())
        if bug != "zero":
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return losses, right


def when(values, good):
    return next((step for step, value in enumerate(values) if good(value)), None)


def summary(**kw):
    """Curve of seed 0, and for all five seeds the loss at the end and the steps it took."""
    runs = [run(seed, **kw) for seed in SEEDS]
    return {
        "curve": [float(f"{v:.4g}") for v in runs[0][0]],
        "first": [round(losses[0], 3) for losses, _ in runs],
        "end": [float(f"{losses[-1]:.3g}") for losses, _ in runs],
        "worst": [float(f"{max(losses):.3g}") for losses, _ in runs],
        "below": [when(losses, lambda v: v < 0.01) for losses, _ in runs],
        "all16": [when(right, lambda v: v == 16) for _, right in runs],
        "right": [right[-1] for _, right in runs],
    }


names = ("", "hat", "pairs", "softmax", "optimizer", "relu", "dropout", "decay", "zero")
out = {name or "healthy": summary(bug=name) for name in names}
out["slow"] = summary(rate=0.005)
out["adam"] = summary(rate=0.01, adam=True)
out["adam zero"] = summary(bug="zero", rate=0.01, adam=True)
for name in ("", "shapes", "zero"):
    out["number " + (name or "healthy")] = summary(bug=name, rate=0.02, number=True)
first = {
    name: [F.cross_entropy(network(s)(inputs), Y).item() for s in range(20)]
    for name, inputs in (("scaled", X), ("raw", 16 * X))
}
out["first"] = {k: [round(min(v), 3), round(max(v), 3)] for k, v in first.items()}


def in_full(seed, relu):
    """A thousand steps on 1,400 pictures; the share of the other 397 that is right."""
    order = torch.randperm(1797, generator=torch.Generator().manual_seed(0))
    net = network(seed, relu=relu)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.5)
    for _ in range(1000):
        rows = order[torch.randint(0, 1400, (64,))]
        optimizer.zero_grad()
        F.cross_entropy(net(X[rows]), Y[rows]).backward()
        optimizer.step()
    new = order[1400:]
    return round((net(X[new]).argmax(1) == Y[new]).double().mean().item(), 4)


out["full"] = {name: [in_full(s, name == "relu") for s in SEEDS] for name in ("healthy", "relu")}
print(json.dumps(out))
