"""The best weights that were never copied: five ways to keep them, one network."""

import copy
import io

import torch
from torch import nn

torch.manual_seed(0)
torch.set_num_threads(1)


def pots(n):
    x = torch.randn(n, 10)
    return x, (1.5 * x[:, 0] - x[:, 1] + x[:, 2].abs() + torch.randn(n))[:, None]


(x, y), (x_val, y_val), (x_new, y_new) = pots(60), pots(40), pots(2000)
net = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 1))
optimizer = torch.optim.SGD(net.parameters(), lr=0.02)
mse = nn.functional.mse_loss
best, kept = float("inf"), {}
for epoch in range(1, 101):
    for rows in torch.randperm(60).split(10):
        optimizer.zero_grad()
        mse(net(x[rows]), y[rows]).backward()
        optimizer.step()
    with torch.no_grad():
        loss = mse(net(x_val), y_val).item()
    if loss < best:
        best, best_epoch = loss, epoch
        kept["state_dict()"] = net.state_dict()  # refers to the tensors that go on changing
        kept["state_dict().copy()"] = net.state_dict().copy()  # a new dict of the same tensors
        kept["deepcopy(state_dict())"] = copy.deepcopy(net.state_dict())
        kept["torch.save"] = io.BytesIO()  # stands for a path such as "best.pt"
        torch.save(net.state_dict(), kept["torch.save"])

print(f"lowest validation error {best:.3f} at epoch {best_epoch} of 100")
with torch.no_grad():
    print(f"{'last epoch, nothing kept':24} new pots {mse(net(x_new), y_new).item():.3f}")
    for name, state in kept.items():
        if name == "torch.save":
            state.seek(0)
            state = torch.load(state, weights_only=True)
        other = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 1))
        other.load_state_dict(state)
        val, new = mse(other(x_val), y_val).item(), mse(other(x_new), y_new).item()
        print(f"{name:24} new pots {new:.3f}   validation {val:.3f}")
