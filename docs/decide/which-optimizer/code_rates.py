"""Three optimizers over factors of ten: each has a range, and the ranges differ."""

import torch
from torch import nn

torch.set_num_threads(1)
torch.manual_seed(0)
x = torch.randn(256, 20)
y = (x[:, 0] * x[:, 1] > 0).long()  # no straight border
optimizers = {
    "SGD": lambda p, rate: torch.optim.SGD(p, rate),
    "momentum": lambda p, rate: torch.optim.SGD(p, rate, momentum=0.9),
    "AdamW": lambda p, rate: torch.optim.AdamW(p, rate),
}

print("rate      " + "".join(f"{rate:>8g}" for rate in (1e-3, 1e-2, 1e-1, 1)))
for name, make in optimizers.items():
    losses = []
    for rate in (1e-3, 1e-2, 1e-1, 1):
        torch.manual_seed(1)
        net = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 2))
        optimizer = make(net.parameters(), rate)
        for _ in range(150):
            optimizer.zero_grad()
            loss = nn.functional.cross_entropy(net(x), y)
            loss.backward()
            optimizer.step()
        losses.append(loss.item())
    print(f"{name:10}" + "".join(f"{loss:8.1f}" for loss in losses))
