"""A positive target: an exponential with its loss, and a ReLU that may never answer anything."""

import torch
from torch import nn

torch.set_num_threads(1)
x = torch.rand(300, 1, generator=torch.Generator().manual_seed(0)) * 2
calls = torch.poisson(torch.exp(x - 1), torch.Generator().manual_seed(0))  # 0, 1, 2, ... an hour
truth = torch.exp(x - 1)


def run(last, loss_of, seed):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(1, 8), nn.Tanh(), nn.Linear(8, 1))
    optimizer = torch.optim.Adam(net.parameters(), 0.03)
    for _ in range(100):
        optimizer.zero_grad()
        loss_of(net(x), calls).backward()
        optimizer.step()
    return last(net(x)).detach()


poisson = nn.PoissonNLLLoss()  # takes the logarithm: the exponential comes when you predict
for name, last, loss_of in [
    ("exponential", torch.exp, poisson),
    ("ReLU", torch.relu, lambda out, y: nn.functional.mse_loss(out.relu(), y)),
]:
    answers = [run(last, loss_of, seed) for seed in range(10)]
    silent = sum((a == 0).all().item() for a in answers)
    off = torch.stack([(a - truth).abs().mean() for a in answers]).median()
    print(f"{name:12} always 0 in {silent} of 10 starts, median miss {off:.2f}")
