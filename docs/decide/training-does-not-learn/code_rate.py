"""Factors of ten: where the loss after 100 steps is lowest, and where it breaks."""

import torch
from torch import nn

torch.set_num_threads(1)
torch.manual_seed(0)
x = torch.randn(200, 10)
y = (x[:, :3].sum(1) > 0).float()


def train(rate, seed):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(10, 16), nn.ReLU(), nn.Linear(16, 1))
    optimizer = torch.optim.SGD(net.parameters(), rate)
    for _ in range(100):
        optimizer.zero_grad()
        loss = nn.functional.binary_cross_entropy_with_logits(net(x)[:, 0], y)
        loss.backward()
        optimizer.step()
    return loss.item()


print("guessing     0.69")
for rate in (1e-4, 1e-3, 1e-2, 1e-1, 1, 10, 100):
    losses = torch.tensor([train(rate, seed) for seed in range(3)])
    print(f"rate {rate:<7g} {losses.median():.2f}")
