"""Cause: a root at 0. Fix: keep 0 away from the root, before it is taken."""

import torch
from sklearn.datasets import load_wine
from torch import nn

torch.set_num_threads(1)
wine = load_wine()
raw = torch.tensor(wine.data, dtype=torch.float32)
kind = torch.tensor(wine.target)
x = (raw - raw.mean(0)) / raw.std(0)


def plain(square):
    return square.sqrt()


def one_where(square):  # looks safe: the root at 0 is not used
    return torch.where(square > 0, square.sqrt(), 0.0)


def two_wheres(square):  # the root never sees the 0
    safe = torch.where(square > 0, square, 1.0)
    return torch.where(square > 0, safe.sqrt(), 0.0)


def epsilon(square):  # shifts distances a little; in float16 1e-12 is 0
    return (square + 1e-12).sqrt()


def fit(distance, steps=200):
    """Pairs of wines drawn at random: now and then a wine meets itself."""
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(13, 32), nn.ReLU(), nn.Linear(32, 8))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for step in range(1, steps + 1):
        a, b = torch.randint(0, 178, (2, 32))
        d = distance(((net(x[a]) - net(x[b])) ** 2).sum(1))
        loss = torch.where(kind[a] == kind[b], d, torch.relu(1 - d)).mean()
        if torch.isnan(loss):
            return f"NaN at step {step}"
        if (a == b).any() and distance is plain:
            print(f"  step {step}: a wine meets itself, loss {loss.item():.3f}")
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    bad = sum(int(p.isnan().sum()) for p in net.parameters())
    return f"loss {loss.item():.3f} at step {step}, NaN in {bad} of 712 weights"


for distance in (plain, one_where, two_wheres, epsilon):
    u = torch.tensor([3.0, 0.0], requires_grad=True)  # one distance of 3, one of 0
    d = distance(u**2)
    d.sum().backward()
    name, values = distance.__name__, [round(v, 4) for v in d.tolist()]
    print(f"{name:10} distances {values}, slopes {u.grad.tolist()}")
    print("  " + fit(distance))
