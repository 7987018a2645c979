"""Count the units that answer 0 to every row: after good steps, and after one that was too large."""

import torch
from torch import nn

torch.set_num_threads(1)
x = torch.randn(1000, 20, generator=torch.Generator().manual_seed(0))
y = x[:, :1] * 2 + 1


def dead(rate, activation):
    torch.manual_seed(1)
    net = nn.Sequential(nn.Linear(20, 100), activation, nn.Linear(100, 1))
    optimizer = torch.optim.SGD(net.parameters(), rate)
    for _ in range(50):
        optimizer.zero_grad()
        nn.functional.mse_loss(net(x), y).backward()
        nn.utils.clip_grad_norm_(net.parameters(), 10)  # or it would blow up instead
        optimizer.step()
    with torch.no_grad():
        on = net[0](x) > 0
    return on.any(0).logical_not().float().mean().item()


for rate in (0.01, 1.0):
    print(f"ReLU, rate {rate:<4g}  dead units: {dead(rate, nn.ReLU()):.0%}")
