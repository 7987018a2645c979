"""Fix: a pretrained body and a new head share one rate. Give each its own."""

import copy

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
pixels, labels = load_digits(return_X_y=True)
x, digit = torch.tensor(pixels / 16), torch.tensor(labels)
loop = torch.isin(digit, torch.tensor([0, 6, 8, 9])).long()  # has a closed loop, or not


def train(parts, x, y, steps, seed):
    """`parts` is a list of (layers, rate); the layers are applied one after the other."""
    net = nn.Sequential(*(part for part, _ in parts))
    groups = [{"params": part.parameters(), "lr": rate} for part, rate in parts]
    optimizer, draw = torch.optim.SGD(groups), torch.Generator().manual_seed(seed)
    for _ in range(steps):
        rows = torch.randint(0, len(x), (16,), generator=draw)
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x[rows]), y[rows]).backward()
        optimizer.step()
    return net


def share(net, x, y):
    return (net(x).argmax(1) == y).double().mean().item()


settings = [(1.0, 1.0), (0.3, 0.3), (0.1, 0.1), (0.03, 0.03), (0.03, 0.3), (0, 0.3)]
new, old = {s: [] for s in settings}, {s: [] for s in settings}
for seed in range(8):
    order = torch.randperm(1797, generator=torch.Generator().manual_seed(seed))
    before, few, rest = order[:1000], order[1000:1050], order[1050:]
    torch.manual_seed(seed)
    body = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU()).double()
    ten = nn.Linear(64, 10).double()
    train([(body, 0.3), (ten, 0.3)], x[before], digit[before], 500, seed)  # which digit?
    fresh = nn.Linear(64, 2).double()
    for rates in settings:
        b, h = copy.deepcopy(body), copy.deepcopy(fresh)
        net = train([(b, rates[0]), (h, rates[1])], x[few], loop[few], 20, seed)  # a loop?
        new[rates].append(share(net, x[rest], loop[rest]))
        old[rates].append(share(nn.Sequential(b, ten), x[rest], digit[rest]))
print("rate of body, head: loop right (lowest, mean, highest); digit still right (mean)")
for rates in settings:
    n = new[rates]
    print(f"{rates[0]:5} {rates[1]:4}:  {min(n):.3f} {sum(n) / 8:.3f} {max(n):.3f};"
          f"  {sum(old[rates]) / 8:.3f}")
