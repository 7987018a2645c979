"""Drop this into a project: the check, run on the project's own training step."""

import math

import torch
from sklearn.datasets import load_digits
from torch import nn


def check(model, train_step, x, y, classes, steps=300, goal=0.01):
    """`train_step`: your real training step; it clears gradients, steps, returns the loss."""
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    loss = train_step(x, y)
    print(f"  first loss {loss:.3f}, expected about {math.log(classes):.3f}")
    for name, p in model.named_parameters():
        if torch.equal(p, before[name]):
            pushed = p.grad is not None and p.grad.any()
            print(f"  {name} did not move, and its gradient is {'not ' if pushed else ''}zero")
    for step in range(1, steps):
        loss = train_step(x, y)
        with torch.no_grad():
            right = (model(x).argmax(1) == y).sum().item()
        if loss < goal and right == len(y):
            return print(f"  PASS at step {step}: loss {loss:.5f}, {right} of {len(y)}")
    print(f"  FAIL: loss {loss:.3f}, {right} of {len(y)}. Compare with these levels:")
    share = torch.bincount(y, minlength=classes) / len(y)
    frequencies = torch.special.entr(share).sum().item()
    twice = math.log(math.e + classes - 1) - 1
    print(f"  guessing {math.log(classes):.3f}, label frequencies alone {frequencies:.3f},")
    print(f"  softmax twice {twice:.3f}")


torch.set_num_threads(1)
pixels, digit = load_digits(return_X_y=True)
x, y = torch.tensor(pixels[:16] / 16, dtype=torch.float32), torch.tensor(digit[:16])
for title in ("healthy", "softmax at the end", "optimizer made for another network"):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    if title.startswith("softmax"):
        net.append(nn.Softmax(dim=1))
    owner = nn.Linear(64, 10) if title.startswith("optimizer") else net
    optimizer = torch.optim.SGD(owner.parameters(), lr=0.5)

    def train_step(x, y):
        loss = nn.functional.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss.item()

    print(title)
    check(net, train_step, x, y, classes=10)
