"""The same check in PyTorch: same pictures, same starting weights, same rate."""

import math

import numpy as np
import torch
from torch import nn

ROWS = """111 001 111 111 101 111 111 111 111 111
          101 001 001 001 101 100 100 001 101 101
          101 001 111 111 111 111 111 001 111 111
          101 001 100 001 001 001 101 001 101 001
          111 001 111 111 001 111 111 001 111 111"""
torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
grid = torch.tensor([[list(map(int, part)) for part in row.split()] for row in ROWS.split("\n")])
x = grid.transpose(0, 1).reshape(10, 15).double()
y = torch.arange(10)

net = nn.Sequential(nn.Linear(15, 16), nn.ReLU(), nn.Linear(16, 10))
rng = np.random.default_rng(0)
with torch.no_grad():
    net[0].weight.copy_(torch.tensor(rng.uniform(-1, 1, (15, 16)) / np.sqrt(15)).T)
    net[2].weight.copy_(torch.tensor(rng.uniform(-1, 1, (16, 10)) / np.sqrt(16)).T)
    net[0].bias.zero_()
    net[2].bias.zero_()
optimizer = torch.optim.SGD(net.parameters(), lr=0.5)

print(f"expected first loss: ln 10 = {math.log(10):.4f}")
for step in range(401):
    scores = net(x)
    loss = nn.functional.cross_entropy(scores, y)
    right = (scores.argmax(1) == y).sum().item()
    if step in (0, 25, 50, 100, 200, 400):
        print(f"step {step:3}  loss {loss.item():.4f}  right {right} of 10")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("PASS" if loss.item() < 0.01 and right == 10 else "FAIL")
