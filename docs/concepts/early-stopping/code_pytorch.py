"""The same run in PyTorch: same pots, same start, same order, same numbers."""

import copy

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
mse = nn.functional.mse_loss


def pots(n, rng):
    x = rng.normal(size=(n, 10))
    y = 1.5 * x[:, 0] - x[:, 1] + np.abs(x[:, 2]) + rng.normal(size=n)
    return torch.tensor(x), torch.tensor(y)[:, None]


def fit(seed, patience, epochs=100):
    rng = np.random.default_rng(seed)
    (x, y), (x_val, y_val), new = pots(60, rng), pots(40, rng), pots(2000, rng)
    net = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 1))
    net.load_state_dict({
        "0.weight": torch.tensor(rng.normal(0, 0.45, (10, 32)).T),
        "0.bias": torch.zeros(32),
        "2.weight": torch.tensor(rng.normal(0, 0.1, (1, 32))),
        "2.bias": torch.zeros(1),
    })  # fmt: skip
    optimizer = torch.optim.SGD(net.parameters(), lr=0.02)
    best, best_epoch = float("inf"), 0
    for epoch in range(1, epochs + 1):
        net.train()
        for rows in torch.tensor(rng.permutation(60)).split(10):
            optimizer.zero_grad()
            mse(net(x[rows]), y[rows]).backward()
            optimizer.step()
        net.eval()  # switches dropout off, if there is any
        with torch.no_grad():
            loss = mse(net(x_val), y_val).item()
        if loss < best:
            best, best_epoch = loss, epoch
            now = {"net": net.state_dict(), "optimizer": optimizer.state_dict()}
            kept = copy.deepcopy(now)
            # To survive a crash as well: torch.save(kept, "best.pt")
        elif epoch - best_epoch == patience:
            break
    with torch.no_grad():
        last = mse(net(new[0]), new[1]).item()
        net.load_state_dict(kept["net"])  # back to the best epoch
        return epoch, best_epoch, best, mse(net(new[0]), new[1]).item(), last


for patience in (1, 2, 3, 100):
    stopped, best_epoch, val, new, last = fit(1835, patience)
    print(f"patience {patience:3}: stops after {stopped:3}, keeps {best_epoch:2}:", end=" ")
    print(f"validation {val:.4f}, new pots {new:.4f}")
print(f"the last of 100 epochs: new pots {last:.4f}")
