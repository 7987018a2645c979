"""Dropout left on while validating: the curve is too high, and noisier. 10 networks."""

import copy

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
mse = nn.functional.mse_loss


def pots(n):
    x = torch.randn(n, 10)
    return x, (1.5 * x[:, 0] - x[:, 1] + x[:, 2].abs() + torch.randn(n))[:, None]


def run(seed, use_eval, patience=5, epochs=150):
    torch.manual_seed(seed)
    (x, y), (x_val, y_val), new = pots(60), pots(40), pots(2000)
    net = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 1))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.02)
    best, best_epoch, kept = float("inf"), 0, None
    for epoch in range(1, epochs + 1):
        net.train()
        for rows in torch.randperm(60).split(10):
            optimizer.zero_grad()
            mse(net(x[rows]), y[rows]).backward()
            optimizer.step()
        if use_eval:
            net.eval()  # the line that gets forgotten
        with torch.no_grad():
            loss = mse(net(x_val), y_val).item()
        if loss < best:
            best, best_epoch, kept = loss, epoch, copy.deepcopy(net.state_dict())
        elif epoch - best_epoch == patience:
            break
    net.load_state_dict(kept)
    net.eval()
    with torch.no_grad():
        true, on_new = mse(net(x_val), y_val).item(), mse(net(new[0]), new[1]).item()
    return epoch, best_epoch, true, best, on_new


print("means of 10 seeds, patience 5   stops  keeps  score seen  true score  new pots")
for use_eval in (False, True):
    stops, keeps, true, seen, new = np.mean([run(s, use_eval) for s in range(10)], axis=0)
    name = "net.eval() before validating" if use_eval else "dropout left on"
    print(f"{name:30} {stops:6.1f} {keeps:6.1f}  {seen:10.3f}  {true:10.3f}  {new:8.3f}")
