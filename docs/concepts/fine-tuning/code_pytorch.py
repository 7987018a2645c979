"""Fine-tuning in PyTorch: one parameter group for each layer, with its own learning rate."""

import copy

import numpy as np
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


def slant(x):
    wide, by = nn.functional.pad(x.view(-1, 8, 8), (2, 2)), (2, 1, 1, 0, 0, -1, -1, -2)
    return torch.stack([wide[:, r, 2 - s : 10 - s] for r, s in enumerate(by)], 1).flatten(1)


def tune(net, x, y, rates, steps):
    layers = [net[0], net[2], net[4]]
    for layer, rate in zip(layers, rates):
        layer.requires_grad_(rate > 0)  # frozen: autograd computes no slopes for it
    groups = [{"params": layer.parameters(), "lr": r} for layer, r in zip(layers, rates) if r]
    optimizer = torch.optim.SGD(groups)  # later: optimizer.param_groups[0]["lr"] = 0.01
    for rows in steps:
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x[rows]), y[rows]).backward()
        optimizer.step()


def show(name, net):
    with torch.no_grad():
        good = [100 * (net(v[1200:]).argmax(1) == y[1200:]).double().mean() for v in (s, x)]
    print(f"{name:22} slanted {good[0]:.0f} %   upright {good[1]:.0f} %")


rng = np.random.default_rng(7)
x, y = load_digits(return_X_y=True)
order = rng.permutation(1797)
x, y = torch.tensor(x[order] / 16), torch.tensor(y[order])
s = slant(x)
base = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 10))
for layer in (base[0], base[2], base[4]):  # PyTorch keeps weights as (out, in)
    o, i = layer.weight.shape
    layer.weight.data = torch.tensor(rng.normal(0, (2 / i) ** 0.5, (i, o)).T)
    layer.bias.data.zero_()
epochs = [torch.tensor(rng.permutation(900).reshape(30, 30)) for _ in range(10)]
tune(base, x, y, [0.3] * 3, torch.cat(epochs))
print("weights and biases:", *(sum(p.numel() for p in base[k].parameters()) for k in (0, 2, 4)))
show("before", base)

slanted = s[900:930], y[900:930]
mixed = torch.cat([slanted[0], x[:30]]), torch.cat([slanted[1], y[:30]])
for name, rates, rows in (
    ("all at 0.1", [0.1] * 3, slanted), ("last only", [0, 0, 0.1], slanted),
    ("first only", [0.1, 0, 0], slanted), ("all, 30 old mixed in", [0.1] * 3, mixed),
):  # fmt: skip
    net = copy.deepcopy(base)
    tune(net, *rows, rates, [slice(None)] * 90)
    show(name, net)
