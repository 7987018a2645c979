"""The same counts, with the slopes found by autograd."""

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(32, 13)))  # as in NumPy
y = torch.arange(32) % 3
x[5, 12] = float("nan")
w1 = torch.tensor(rng.normal(size=(13, 32)) * 0.3)
w2 = torch.tensor(rng.normal(size=(32, 3)) * 0.3)
net = nn.Sequential(nn.Linear(13, 32), nn.ReLU(), nn.Linear(32, 3)).double()
with torch.no_grad():
    for layer, w in ((net[0], w1), (net[2], w2)):
        layer.weight.copy_(w.T)
        layer.bias.zero_()


def share(name, *tensors):
    bad = sum(int(t.isnan().sum()) for t in tensors)
    print(f"{name:20} {bad:3} of {sum(t.numel() for t in tensors)} are NaN")


share("batch", x)
hidden = net[:2](x)
share("hidden units", hidden)
scores = net[2](hidden)
scores.retain_grad()
share("scores", scores)
rows = nn.functional.cross_entropy(scores, y, reduction="none")
share("losses of the rows", rows)
loss = rows.mean()
share("their mean", loss)
loss.backward()
share("slopes for scores", scores.grad)
share("gradient", *(p.grad for p in net.parameters()))
torch.optim.SGD(net.parameters(), lr=0.1).step()
share("weights, one step on", *net.parameters())
clean = torch.tensor(rng.normal(size=(32, 13)))
share("next, clean batch", clean)
share("its scores", net(clean))
print("it predicts kind:", net(clean).argmax(1).unique().tolist())
