"""Frozen weights, and what moves all the same."""

import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
x_old = torch.randn(64, 8)
x_new, y_new = x_old + 3, torch.arange(64) % 2  # the new pictures are brighter


def trained():
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(8, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Linear(16, 2))
    for _ in range(30):
        net(x_old)  # stands for training: it sets the running mean
    return net


def tune(net, parameters):
    optimizer = torch.optim.SGD(parameters, lr=0.1)
    for _ in range(20):
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x_new), y_new).backward()
        optimizer.step()


def moved(net, before):
    far = [(a - b).abs().max().item() for a, b in zip((net[0].weight, net[1].running_mean), before)]
    weights, mean = ("moved" if v > 1e-12 else "still" for v in far)
    return f"weights {weights}   running mean {mean}"


def misspelled(net):
    for p in net[:3].parameters():
        p.required_grad = False  # makes a new attribute, freezes nothing
    return net.parameters()


def frozen(net):
    net[:3].requires_grad_(False)
    return net[3].parameters()


def frozen_and_eval(net):
    net[:3].eval()  # again after every net.train()
    return frozen(net)


for way in (misspelled, frozen, frozen_and_eval):
    net = trained()
    before = net[0].weight.detach().clone(), net[1].running_mean.clone()
    tune(net, way(net))
    print(f"{way.__name__:16} {moved(net, before)}")
