"""The same ten units, with the slope taken by autograd."""

import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
ACTIVATIONS = {
    "sigmoid": nn.Sigmoid(),
    "tanh": nn.Tanh(),
    "ReLU": nn.ReLU(),
    "LeakyReLU": nn.LeakyReLU(0.01),
    "GELU": nn.GELU(),
}


def chain(start, weight, activation, units=10):
    x = h = torch.tensor(start, requires_grad=True)
    for _ in range(units):
        h = activation(weight * h)
    h.backward()
    return h.item(), x.grad.item()


print("unit        in   w     end     slope")
for name, activation in ACTIVATIONS.items():
    for start, weight in ((0.8, 1.0), (0.8, 0.5), (-0.8, 1.0)):
        end, slope = chain(start, weight, activation)
        print(f"{name:9} {start:4} {weight:3} {end:7.4f} {slope:9.2e}")

torch.manual_seed(0)
layer = nn.Linear(64, 64)  # the default recommendation, written out
print(f"spread of weights: PyTorch's own {layer.weight.std().item():.3f}")
nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
nn.init.zeros_(layer.bias)
print(f"spread of weights: He's start    {layer.weight.std().item():.3f}")
block = nn.Sequential(layer, nn.ReLU())
