"""Fix: recenter the sums before each ReLU. Biases start at -1."""

import numpy as np
import torch
from sklearn.datasets import load_sample_image
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
cut = [load_sample_image(n).mean(2)[:424] for n in ("china.jpg", "flower.jpg")]
tiles = [g.reshape(53, 8, 80, 8).swapaxes(1, 2).reshape(-1, 64) for g in cut]
order = np.random.default_rng(0).permutation(8480)
x = torch.tensor(np.concatenate(tiles)[order])
y = torch.tensor(np.repeat([0, 1], 4240)[order])
x = (x - x[:2000].mean(0)) / x[:2000].std(0)


def build(seed, bias, norm):
    torch.manual_seed(seed)
    layers = []
    for _ in range(4):
        linear = nn.Linear(64, 64)
        nn.init.kaiming_normal_(linear.weight, nonlinearity="relu")
        nn.init.constant_(linear.bias, bias)
        layers += [linear, norm(64), nn.ReLU()]
    return nn.Sequential(*layers, nn.Linear(64, 2))


@torch.no_grad()
def look(net):
    """By layer: percent of units off for every training tile; mean of the sums over their spread."""
    net.eval()
    h, out = x[:2000], []
    for m in net:
        if isinstance(m, nn.ReLU):
            dead = 100 * (h <= 0).all(0).double().mean().item()
            out.append((dead, (h.mean() / h.std()).item()))
        h = m(h)
    return out


def train(net):
    """Returns percent of new tiles right."""
    optimizer = torch.optim.Adam(net.train().parameters(), lr=0.001, fused=True)
    draw = torch.Generator().manual_seed(1)
    for _ in range(200):
        rows = torch.randint(0, 2000, (64,), generator=draw)
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x[rows]), y[rows]).backward()
        optimizer.step()
    with torch.no_grad():
        return 100 * (net.eval()(x[2000:]).argmax(1) == y[2000:]).double().mean().item()


for name, norm in (("none", nn.Identity), ("BatchNorm", nn.BatchNorm1d), ("LayerNorm", nn.LayerNorm)):
    nets = [build(seed, -1, norm) for seed in range(3)]
    right = np.mean([train(net) for net in nets])
    dead, mean = np.mean([look(net) for net in nets], 0).T
    dead, mean = (" ".join(f"{v:4.{k}f}" for v in values) for values, k in ((dead, 0), (mean, 1)))
    print(f"{name:9}  off for all {dead}  mean/spread {mean}  right {right:.0f}")
