"""The first rise, from large and from small first weights: 20 runs each."""

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
mse = nn.functional.mse_loss
PATIENCE = (1, 3, 10, 30)


def pots(n):
    x = torch.randn(n, 10)
    return x, (1.5 * x[:, 0] - x[:, 1] + x[:, 2].abs() + torch.randn(n))[:, None]


def run(seed, spread):
    """For each patience: stops at, keeps, error of the kept one on new pots."""
    torch.manual_seed(seed)
    (x, y), (x_val, y_val), new = pots(60), pots(40), pots(2000)
    net = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 1))
    if spread:
        nn.init.normal_(net[0].weight, std=spread)
        nn.init.normal_(net[2].weight, std=0.1)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.02)
    best, best_epoch, found = float("inf"), 0, {}
    for epoch in range(1, 201):
        for rows in torch.randperm(60).split(10):
            optimizer.zero_grad()
            mse(net(x[rows]), y[rows]).backward()
            optimizer.step()
        with torch.no_grad():
            loss = mse(net(x_val), y_val).item()
            if loss < best:
                best, best_epoch = loss, epoch
                on_new = mse(net(new[0]), new[1]).item()  # only to report it
        for patience in PATIENCE:
            if epoch - best_epoch == patience:
                found.setdefault(patience, (epoch, best_epoch, on_new))
        if len(found) == len(PATIENCE):
            break
    return [found.get(p, (epoch, best_epoch, on_new)) for p in PATIENCE]


for name, spread in (("large first weights", 0.45), ("PyTorch's own start", None)):
    print(f"{name}, means of 20 seeds\npatience  stops  keeps  error on new pots")
    means = np.mean([run(seed, spread) for seed in range(20)], axis=0)
    for patience, (stops, keeps, on_new) in zip(PATIENCE, means):
        print(f"{patience:8}  {stops:5.1f}  {keeps:5.1f}  {on_new:17.2f}")
