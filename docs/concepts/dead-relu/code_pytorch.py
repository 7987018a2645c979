"""The same unit; autograd supplies the gradient."""

import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
tiles = torch.tensor([[1.0, 0.2], [0.4, 1.0], [0.8, 0.4], [0.6, 0.6]])


def step(unit, act, signal, optimizer):
    """The mean output times +1 or -1 is a loss that asks for less, or for more."""
    optimizer.zero_grad()
    (signal * act(unit(tiles))).mean().backward()
    optimizer.step()


for name, act in (("ReLU", nn.ReLU()), ("LeakyReLU", nn.LeakyReLU(0.01))):
    unit = nn.Linear(2, 1)
    with torch.no_grad():
        unit.weight.copy_(torch.tensor([[1.0, -1.0]]))
        unit.bias.fill_(0.1)
    optimizer = torch.optim.SGD(unit.parameters(), lr=1.0)
    print(name)
    for signal in (1, -1, -1):
        on = int((unit(tiles) > 0).sum())
        step(unit, act, signal, optimizer)
        grads = " ".join(f"{abs(g):.4f}" for g in (*unit.weight.grad[0], unit.bias.grad[0]))
        print(f"  on for {on} of 4, size of gradient {grads}, bias now {unit.bias.item():.4f}")
    steps = 0
    while (unit(tiles) > 0).sum() == 0 and steps < 1000:
        step(unit, act, -1, optimizer)
        steps += 1
    back = f"on again after {steps + 2} steps" if steps < 1000 else "still off after 1,000 steps"
    print("  " + back)
