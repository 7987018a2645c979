"""Two faults of the last layer that let 16 rows be learned only in part."""

import torch
from torch import nn
from torch.nn.functional import cross_entropy

torch.set_num_threads(1)


def train(loss, net, steps=300):
    optimizer = torch.optim.Adam(net.parameters(), 0.01)
    for _ in range(steps):
        optimizer.zero_grad()
        loss().backward()
        optimizer.step()
    return loss().item()


torch.manual_seed(0)
x, label, size = torch.randn(16, 5), torch.arange(16) % 10, torch.randn(16)
net = nn.Sequential(nn.Linear(5, 64), nn.ReLU(), nn.Linear(64, 10))
twice = train(lambda: cross_entropy(net(x).softmax(1), label), net)
net = nn.Sequential(nn.Linear(5, 64), nn.ReLU(), nn.Linear(64, 10))
once = train(lambda: cross_entropy(net(x), label), net)
print(f"classes: softmax twice {twice:.2f}, once {once:.2f}")

net = nn.Sequential(nn.Linear(5, 64), nn.ReLU(), nn.Linear(64, 1))
spread = train(lambda: (net(x) - size).square().mean(), net)  # (16, 1) - (16,) is (16, 16)
net = nn.Sequential(nn.Linear(5, 64), nn.ReLU(), nn.Linear(64, 1))
equal = train(lambda: (net(x).squeeze(1) - size).square().mean(), net)
print(f"numbers: shapes spread {spread:.2f}, equal {equal:.2f}")
print(f"         variance of the targets {size.var(unbiased=False):.2f}")
