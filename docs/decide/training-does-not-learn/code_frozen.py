"""One step: does a slope reach each weight, and does the weight move?"""

import torch
from torch import nn

torch.manual_seed(0)
x, label = torch.randn(16, 5), torch.arange(16) % 3
net = nn.Sequential(
    nn.Linear(5, 8), nn.ReLU(), nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 3)
)
net[0].requires_grad_(False)  # fault 1: frozen, perhaps by a tutorial that was copied
optimizer = torch.optim.Adam(net.parameters(), 0.01)
net[4] = nn.Linear(8, 3)  # fault 2: the optimizer holds the layer that stood here before

before = {name: weight.detach().clone() for name, weight in net.named_parameters()}
nn.functional.cross_entropy(net(x), label).backward()
optimizer.step()

for name, weight in net.named_parameters():
    if not name.endswith("weight"):
        continue
    moved = not torch.equal(weight, before[name])
    if weight.grad is None:
        says = "frozen, or cut off by detach or no_grad"
    elif not weight.grad.any():
        says = "all slopes are 0: dead units behind it"
    else:
        says = "learns" if moved else "the optimizer does not hold it"
    slope = "none" if weight.grad is None else f"{weight.grad.norm():.2f}"
    print(f"{name}  slope {slope:5} moved {moved!s:5}  {says}")
