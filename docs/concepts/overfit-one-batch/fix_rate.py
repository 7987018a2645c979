"""No bug: the same healthy network with rates from tiny to huge."""

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
pixels, digit = load_digits(return_X_y=True)
x, y = torch.tensor(pixels[:16] / 16, dtype=torch.float32), torch.tensor(digit[:16])


def run(rate, steps, seed=0):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.SGD(net.parameters(), lr=rate)
    for step in range(steps):
        loss = nn.functional.cross_entropy(net(x), y)
        if loss < 0.01:
            return f"passes at step {step}"
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return f"loss {loss.item():.3f} after {steps} steps"


for rate in (0.005, 0.05, 0.5, 1.5, 5.0, 50.0):
    print(f"rate {rate}: {run(rate, 300)}")
print("rate 0.05, given time:", run(0.05, 3000))
print("rate 0.005, given time:", run(0.005, 30000))
