"""The same blocks as a module, with slopes from autograd."""

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


class Block(nn.Module):
    def __init__(self, weight, skip):
        super().__init__()
        width = len(weight)
        self.linear, self.skip = nn.Linear(width, width), skip
        with torch.no_grad():  # nn.Linear stores (out, in)
            self.linear.weight.copy_(torch.as_tensor(weight).T)
            self.linear.bias.zero_()

    def forward(self, h):
        branch = self.linear(torch.relu(h))
        return h + branch if self.skip else branch


def stack(weights, skip):
    return nn.Sequential(*(Block(w, skip) for w in weights))


four = [np.array([[w]]) for w in (0.5, 0.2, 0.4, -0.1)]
for name, skip in ("plain", False), ("residual", True):
    net, x = stack(four, skip), torch.tensor([[2.0]], requires_grad=True)
    y = net(x)
    y.backward()
    first = net[0].linear.weight.grad.item()
    print(f"{name:8} out {y.item():7.3f}  slope {x.grad.item():7.3f}"
          f"  for the first weight {first:7.3f}")

rng = np.random.default_rng(0)
inputs, target = rng.normal(size=(64, 32)), rng.normal(size=(64, 32))
weights = rng.normal(0, np.sqrt(2 / 32), (30, 32, 32))
for name, skip, scale in (
    ("plain He", False, 1),
    ("plain small", False, 1 / np.sqrt(30)),
    ("residual", True, 1 / np.sqrt(30)),
):
    net = stack(scale * weights, skip)
    x = torch.tensor(inputs, requires_grad=True)
    y = net(x)
    loss = 0.5 * nn.functional.mse_loss(y, torch.as_tensor(target))
    loss.backward()
    size = y.square().mean().sqrt().item()
    print(f"{name:11} loss {loss.item():.3f} size {size:.1e}"
          f" W1 {net[0].linear.weight.grad.norm():.1e}"
          f" W30 {net[-1].linear.weight.grad.norm():.1e}"
          f" input {x.grad.norm():.1e}")
