"""The same network and house in PyTorch, counted, and its receptive field measured."""
import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
net = nn.Sequential(
    nn.Conv2d(1, 4, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(4, 10, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(10, 16, 3, padding=1), nn.ReLU(),
    nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(16, 3),
)
rng = np.random.default_rng(3)  # the same weights as in the NumPy program
with torch.no_grad():
    for layer in (net[0], net[3], net[6], net[10]):
        w = rng.standard_normal(tuple(layer.weight.shape))
        w = w * np.sqrt(2 / np.prod(w.shape[1:]))
        layer.weight.copy_(torch.tensor(w))
        layer.bias.zero_()

house = torch.zeros(1, 1, 24, 24)  # batch, channels, rows, columns
house[..., 12, 6:18] = house[..., 17, 6:18] = 1
house[..., 12:18, 6] = house[..., 12:18, 17] = 1
for i in range(6):
    house[..., 7 + i, 11 - i] = house[..., 7 + i, 12 + i] = 1

x = house
for layer in net:
    x = layer(x)
    count = sum(p.numel() for p in layer.parameters())
    print(f"{type(layer).__name__:17} {tuple(x.shape)!s:16} {count}")
print("parameters", sum(p.numel() for p in net.parameters()))
print("scores", x[0].detach().numpy().round(3).tolist())

# Which pixels can move one number of layer 3? All weights 1 and the mean
# instead of the maximum, so that no path is switched off.
open_net = nn.Sequential(
    nn.Conv2d(1, 1, 3, padding=1), nn.AvgPool2d(2),
    nn.Conv2d(1, 1, 3, padding=1), nn.AvgPool2d(2),
    nn.Conv2d(1, 1, 3, padding=1),
)
for layer in open_net[::2]:
    nn.init.ones_(layer.weight)
picture = torch.zeros(1, 1, 24, 24, requires_grad=True)
open_net(picture)[0, 0, 2, 2].backward()
rows = picture.grad[0, 0].abs().sum(1).nonzero().flatten() + 1
print("one number of layer 3 sees", len(rows), "rows:", int(rows[0]), "to", int(rows[-1]))
