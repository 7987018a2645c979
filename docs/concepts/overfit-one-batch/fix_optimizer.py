"""Bug: the optimizer holds other weights than the network that is trained."""

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
pixels, digit = load_digits(return_X_y=True)
x, y = torch.tensor(pixels[:16] / 16, dtype=torch.float32), torch.tensor(digit[:16])


def make(seed):
    torch.manual_seed(seed)
    return nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))


def run(name, seed):
    net = make(seed)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.5)
    if name == "network made anew":
        net = make(seed)  # the optimizer still holds the old one
    elif name == "last layer only":
        optimizer = torch.optim.SGD(net[2].parameters(), lr=0.5)
    before = [p.detach().clone() for p in net.parameters()]
    for step in range(300):
        loss = nn.functional.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step == 0:
            moved = sum(not torch.equal(p, b) for p, b in zip(net.parameters(), before))
    return moved, loss.item(), (net(x).argmax(1) == y).sum().item()


for name in ("network made anew", "last layer only", "all weights (the fix)"):
    for seed in (0, 1):
        moved, loss, right = run(name, seed)
        print(f"{name:21} seed {seed}: {moved} of 4 tensors moved, loss {loss:.4f}, {right} of 16")
