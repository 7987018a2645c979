"""The same run in PyTorch: same starting weights, same batches, same three lines."""

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)


def patients(n, seed):
    """Ten readings each, and whether the patient comes back."""
    rng = np.random.default_rng(seed)
    x = rng.random((n, 10))
    severity = 10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2
    severity += 10 * x[:, 3] + 5 * x[:, 4] + rng.normal(0, 2, n)
    return (x - 0.5) * 12**0.5, (severity > 14.4).astype(int)


x, y, x_val, y_val = (
    torch.tensor(a, dtype=torch.float64) for a in (*patients(1000, 0), *patients(1000, 1))
)
rng = np.random.default_rng(0)
net = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Linear(64, 1), nn.Flatten(0)).double()
with torch.no_grad():
    net[0].weight.copy_(torch.tensor(rng.normal(0, 0.3, (10, 64)).T))
    net[2].weight.copy_(torch.tensor(rng.normal(0, 0.1, 64))[None])
    net[0].bias.zero_()
    net[2].bias.zero_()
loss = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)


def measure(x, y):
    net.eval()  # dropout off, if there were any
    with torch.no_grad():
        return loss(net(x), y).item()


print("epoch  logged  train  validation")
print(f"{0:5}       -  {measure(x, y):.3f}       {measure(x_val, y_val):.3f}")
for epoch in range(1, 41):
    net.train()
    logged = 0.0
    order = torch.tensor(rng.permutation(1000))
    for rows in order.split(32):
        batch_loss = loss(net(x[rows]), y[rows])
        optimizer.zero_grad()
        batch_loss.backward()
        optimizer.step()
        logged += batch_loss.item() * len(rows)
    if epoch in (1, 2, 3, 5, 10, 40):
        print(f"{epoch:5}   {logged / 1000:.3f}  {measure(x, y):.3f}       {measure(x_val, y_val):.3f}")
