"""A target that goes below zero: with nothing at the output, and with a ReLU there."""

import torch
from torch import nn

torch.set_num_threads(1)
x = torch.linspace(-2, 2, 200)[:, None]
y = 3 * x  # from -6 to 6

for name, last in [("nothing", nn.Identity()), ("ReLU", nn.ReLU())]:
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(1, 32), nn.ReLU(), nn.Linear(32, 1), last)
    optimizer = torch.optim.Adam(net.parameters(), 0.01)
    for _ in range(500):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(net(x), y)
        loss.backward()
        optimizer.step()
    print(f"{name:8}  loss {loss.item():.1f}  lowest answer {net(x).min().item():.0f}")
