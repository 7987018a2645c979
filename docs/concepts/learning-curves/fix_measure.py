"""Dropout: measure both lines with the same network, in evaluation mode, after the epoch."""

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
torch.manual_seed(0)


def patients(n, seed):
    """Ten readings each, and whether the patient comes back."""
    rng = np.random.default_rng(seed)
    x = rng.random((n, 10))
    severity = 10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2
    severity += 10 * x[:, 3] + 5 * x[:, 4] + rng.normal(0, 2, n)
    return (x - 0.5) * 12**0.5, (severity > 14.4).astype(int)


def tensors(n, seed):
    x, y = patients(n, seed)
    return torch.tensor(x, dtype=torch.float32), torch.tensor(y)


x, y = tensors(1000, 0)
x_val, y_val = tensors(1000, 1)
net = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 2))
optimizer = torch.optim.SGD(net.parameters(), lr=0.2)
loss = nn.CrossEntropyLoss()

print("epoch  logged  validation  training, measured like validation")
for epoch in range(1, 26):
    net.train()
    logged = 0.0
    for rows in torch.randperm(1000).split(32):
        batch_loss = loss(net(x[rows]), y[rows])
        optimizer.zero_grad()
        batch_loss.backward()
        optimizer.step()
        logged += batch_loss.item() * len(rows) / 1000
    net.eval()
    with torch.no_grad():
        train, val = loss(net(x), y).item(), loss(net(x_val), y_val).item()
    if epoch in (1, 5, 15, 25):
        print(f"{epoch:5}   {logged:.3f}       {val:.3f}  {train:.3f}")
