"""A loss on curvature: find u with u'' = -sin(x), u = 0 at both ends. ReLU has no u''."""

import statistics

import torch
from torch import nn

torch.set_num_threads(1)
x = torch.linspace(0, torch.pi, 30)[:, None].requires_grad_()


def run(activation, seed):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(1, 16), activation(), nn.Linear(16, 1))
    optimizer = torch.optim.Adam(net.parameters(), 0.02)
    for _ in range(200):
        optimizer.zero_grad()
        u = net(x)
        (slope,) = torch.autograd.grad(u.sum(), x, create_graph=True)
        (bend,) = torch.autograd.grad(slope.sum(), x, create_graph=True)
        loss = (bend + x.sin()).square().mean() + u[0].square().sum() + u[-1].square().sum()
        loss.backward()
        optimizer.step()
    return bend.abs().max().item(), (net(x) - x.sin()).abs().max().item()


for activation in (nn.ReLU, nn.Tanh, nn.SiLU):
    bends, misses = zip(*(run(activation, seed) for seed in range(3)))
    told = f"largest curvature {max(bends):.1f}, off by {statistics.median(misses):.2f}"
    print(f"{activation.__name__:6} {told}")
