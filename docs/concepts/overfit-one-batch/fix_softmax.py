"""Bug: the network ends in softmax, and cross_entropy applies softmax again."""

import math

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
pixels, digit = load_digits(return_X_y=True)
x, y = torch.tensor(pixels[:16] / 16, dtype=torch.float32), torch.tensor(digit[:16])


def run(layers, steps, seed):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10), *layers)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.5)
    for _ in range(steps):
        loss = nn.functional.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    out = net(x)[0]
    return loss.item(), (net(x).argmax(1) == y).sum().item(), out.min().item(), out.sum().item()


print(f"floor with ten classes: ln(e + 9) - 1 = {math.log(math.e + 9) - 1:.3f}")
for name, layers, steps in (
    ("softmax twice", [nn.Softmax(dim=1)], 300),
    ("softmax twice", [nn.Softmax(dim=1)], 5000),
    ("scores (the fix)", [], 300),
):
    for seed in (0, 1):
        loss, right, low, total = run(layers, steps, seed)
        print(f"{name:16} seed {seed}, {steps:4} steps: loss {loss:.3f}, {right} of 16;"
              f" first row: smallest {low:.2f}, sum {total:.2f}")
