"""The same network and the same starts, with the bends and slopes of PyTorch."""

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
t = torch.tensor([10.0, 15, 20, 25, 30])  # degrees outside
x = ((t - 20) / 10)[:, None]
y = torch.tensor([10.0, 5, 0, 3, 6])[:, None] / 10  # tens of kilowatt-hours
BENDS = {
    "none": nn.Identity(),
    "sigmoid": nn.Sigmoid(),
    "tanh": nn.Tanh(),
    "ReLU": nn.ReLU(),
    "GELU": nn.GELU(),
}

for name, bend in BENDS.items():
    net = nn.Sequential(nn.Linear(1, 8), bend, nn.Linear(8, 1))
    rng = np.random.default_rng(2)
    W, b = rng.normal(size=(1, 8)), rng.normal(size=8)
    V, c = rng.normal(size=(8, 1)) / 8**0.5, np.zeros(1)
    with torch.no_grad():
        for p, start in zip(net.parameters(), (W.T, b, V.T, c)):
            p.copy_(torch.tensor(start))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, foreach=False)
    for _ in range(2000):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(net(x), y)
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        out = net(x)
    root = 10 * nn.functional.mse_loss(out, y).item() ** 0.5
    print(f"{name:8}", np.round(10 * out[:, 0].numpy(), 2) + 0.0, f"off by {root:.4f}")
