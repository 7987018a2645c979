"""Three optimizers over factors of ten, scored on rows held back: each has a range of its own."""

import statistics

import torch
from torch import nn

torch.set_num_threads(1)
torch.manual_seed(0)
x = torch.randn(1000, 5)
y = (x[:, 0] * x[:, 1] > 0).long()  # no straight border
rates = (0.001, 0.01, 0.1, 1)
optimizers = {
    "SGD": lambda p, rate: torch.optim.SGD(p, rate),
    "momentum": lambda p, rate: torch.optim.SGD(p, rate, momentum=0.9),
    "AdamW": lambda p, rate: torch.optim.AdamW(p, rate),
}


def right(make, rate, seed):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(5, 32), nn.ReLU(), nn.Linear(32, 2))
    optimizer = make(net.parameters(), rate)
    for _ in range(80):
        rows = torch.randint(500, (64,))
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x[rows]), y[rows]).backward()
        optimizer.step()
    return (net(x[500:]).argmax(1) == y[500:]).float().mean().item()


print("rate    " + "".join(f"{rate:>7g}" for rate in rates))
for name, make in optimizers.items():
    scores = [statistics.median(right(make, r, s) for s in range(3)) for r in rates]
    print(f"{name:8}" + "".join(f"{score:7.0%}" for score in scores))
