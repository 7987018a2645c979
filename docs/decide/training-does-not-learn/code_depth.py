"""Twelve layers on 16 rows: how much of the slope reaches the first, and is the batch learned?"""

import statistics

import torch
from torch import nn

torch.set_num_threads(1)


def run(activation, start, seed, steps=100, width=32):
    torch.manual_seed(seed)
    x, label = torch.randn(16, width), torch.arange(16) % 4
    layers = []
    for _ in range(12):
        layer = nn.Linear(width, width)
        if start == "He":
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            nn.init.zeros_(layer.bias)
        layers += [layer, activation()]
    net = nn.Sequential(*layers, nn.Linear(width, 4))
    optimizer = torch.optim.SGD(net.parameters(), 0.05)
    for step in range(steps):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(net(x), label)
        loss.backward()
        if step == 0:
            ratio = (net[0].weight.grad.norm() / net[22].weight.grad.norm()).item()
        optimizer.step()
    return ratio, loss.item()


print("                 first/last slope   loss (guessing 1.39)")
for activation, start in [(nn.Sigmoid, "default"), (nn.ReLU, "default"), (nn.ReLU, "He")]:
    ratios, losses = zip(*(run(activation, start, seed) for seed in range(3)))
    size = statistics.median(ratios)
    told = f"{size:.1f}" if size > 0.1 else "below 0.001" if size < 1e-3 else f"{size:.3f}"
    print(f"{activation.__name__:8}{start:8} {told:>16}{statistics.median(losses):12.2f}")
