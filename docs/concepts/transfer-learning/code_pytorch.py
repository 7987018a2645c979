"""The same in PyTorch: same pictures, same start, same batches, same numbers."""

import copy
from itertools import combinations

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
POINTS = np.array([(r, c) for r in (2.5, 5.5, 8.5) for c in (2.5, 5.5, 8.5)])
MARKS = list(combinations(combinations(range(9), 2), 3))
PIXELS = np.moveaxis(np.mgrid[:12, :12], 0, -1).reshape(144, 1, 2)


def pictures(marks, n, rng):
    x = []
    for mark in np.repeat(marks, n):
        ends = POINTS[list(MARKS[mark])] + 0.4 * rng.normal(size=(3, 2, 2)) + rng.uniform(-1.5, 1.5, 2)
        dots = np.linspace(ends[:, 0], ends[:, 1], 8).reshape(24, 2)
        distance = np.sqrt(((PIXELS - dots) ** 2).sum(2).min(1))
        x.append((1.3 - distance).clip(0, 1) + 0.2 * rng.normal(size=144))
    return torch.tensor(np.array(x)), torch.arange(len(marks)).repeat_interleave(n)


def train(body, k, x, y, steps, rate, rng, frozen=False):
    body, head = copy.deepcopy(body), nn.Linear(32, k)  # a new head for k classes
    nn.init.zeros_(head.weight), nn.init.zeros_(head.bias)
    body.requires_grad_(not frozen).train(not frozen)  # eval mode: batch norm, dropout
    net = nn.Sequential(body, head)
    learns = [p for p in net.parameters() if p.requires_grad]
    optimizer = torch.optim.SGD(learns, lr=rate, momentum=0.9)
    for rows in torch.tensor(rng.integers(0, len(x), (steps, 20))):
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x[rows]), y[rows]).backward()
        optimizer.step()
    return net, sum(p.numel() for p in learns)


rng = np.random.default_rng(0)
chosen = rng.choice(7140, 45, replace=False)
(x, y), test = pictures(chosen[:5], 100, rng), pictures(chosen[:5], 200, rng)
start = nn.Sequential(nn.Linear(144, 64), nn.ReLU(), nn.Linear(64, 32), nn.ReLU())
for line in (start[0], start[2]):
    line.weight.data = torch.tensor(rng.normal(0, np.sqrt(2 / line.in_features), line.weight.T.shape).T)
    nn.init.zeros_(line.bias)
body = train(start, 40, *pictures(chosen[5:], 40, rng), 1000, 0.02, rng)[0][0]
print("pictures (10, 144), features", tuple(body(x[:10]).shape))
for n in (2, 100):
    i, shares = (torch.arange(5)[:, None] * 100 + torch.arange(n)).flatten(), []
    for base, rate, still in ((start, 0.05, False), (body, 0.005, True), (body, 0.02, False)):
        net, learned = train(base, 5, x[i], y[i], 200, rate, rng, still)
        print(learned, "numbers learn", end="\n" if len(shares) == 2 else ", ") if n == 2 else None
        shares.append((net(test[0]).argmax(1) == test[1]).double().mean())
    print("{} pictures a mark: scratch {:.3f}, frozen {:.3f}, tuned {:.3f}".format(n, *shares))
