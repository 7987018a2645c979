"""Fix: let eval() reach every layer. It walks through registered modules, nothing else."""

import torch
from torch import nn
from torch.nn import functional as F

torch.set_num_threads(1)


class PlainList(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(30, 32), nn.ReLU(), nn.Dropout(0.5)]  # invisible
        self.last = nn.Linear(32, 1)

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return self.last(x)


class Function(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.last = nn.Linear(30, 32), nn.Linear(32, 1)

    def forward(self, x):
        hidden = F.relu(self.first(x))
        return self.last(F.dropout(hidden, 0.5))  # training=True by default


class FixedList(PlainList):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList(self.layers)


class FixedFunction(Function):
    def forward(self, x):
        hidden = F.relu(self.first(x))
        return self.last(F.dropout(hidden, 0.5, training=self.training))


x = torch.randn(64, 30, generator=torch.Generator().manual_seed(0))
for make in (PlainList, FixedList, Function, FixedFunction):
    torch.manual_seed(0)
    net = make().eval()
    with torch.no_grad():
        same = torch.equal(net(x), net(x))
    count = sum(p.numel() for p in net.parameters())
    print(f"{make.__name__:14} two calls equal: {same}; weights found: {count}")
