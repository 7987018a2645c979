"""The same two layers as nn.Linear, counted, and one wrong shape."""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(3, 2), nn.ReLU(), nn.Linear(2, 1))
with torch.no_grad():  # hand-made numbers instead of random ones
    net[0].weight.copy_(torch.tensor([[-1.0, 0, 1], [2, -1, -1]]))
    net[0].bias.copy_(torch.tensor([-2.0, -3]))
    net[2].weight.copy_(torch.tensor([[1.0, 1]]))
    net[2].bias.copy_(torch.tensor([-1.0]))

X = torch.tensor([[1.0, 3, 5], [5, 3, 1], [3, 3, 3], [3, 6, 3]])
H = net[:2](X)
print("weight of Linear(3, 2) is", tuple(net[0].weight.shape))
print("hidden", H.tolist())
print("scores", net(X).flatten().tolist())
print("parameters", sum(p.numel() for p in net.parameters()))

digits = nn.Sequential(
    nn.Flatten(), nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10)
)
images = torch.zeros(32, 1, 28, 28)
h = images
for layer in digits:
    h = layer(h)
    count = sum(p.numel() for p in layer.parameters())
    print(f"{type(layer).__name__:8} {tuple(h.shape)} {count}")
total = sum(p.numel() for p in digits.parameters())
print("784-128-10 has", total, "parameters")

try:
    digits[1:](images)  # without Flatten
except RuntimeError as error:
    print("RuntimeError:", error)
