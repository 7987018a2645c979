"""Fix: an activation that keeps a slope when the sum is negative."""

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


def build(seed, act):
    torch.manual_seed(seed)
    layers = []
    for _ in range(4):
        linear = nn.Linear(64, 64)
        nn.init.kaiming_normal_(linear.weight, nonlinearity="relu")
        nn.init.zeros_(linear.bias)
        layers += [linear, act()]
    return nn.Sequential(*layers, nn.Linear(64, 2))


@torch.no_grad()
def off(net):
    """Percent of units, by layer, whose sum is at most 0 for every training tile."""
    net.eval()
    h, out = x[:2000], []
    for m in net:
        if isinstance(m, (nn.ReLU, nn.LeakyReLU, nn.GELU)):
            out.append(100 * (h <= 0).all(0).double().mean().item())
        h = m(h)
    return out


def train(net):
    """Returns percent of new tiles right."""
    optimizer = torch.optim.Adam(net.train().parameters(), lr=0.03, fused=True)
    draw = torch.Generator().manual_seed(1)
    for _ in range(200):
        rows = torch.randint(0, 2000, (64,), generator=draw)
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x[rows]), y[rows]).backward()
        optimizer.step()
    with torch.no_grad():
        return 100 * (net.eval()(x[2000:]).argmax(1) == y[2000:]).double().mean().item()


for name, act in (("ReLU", nn.ReLU), ("LeakyReLU", nn.LeakyReLU), ("GELU", nn.GELU)):
    nets = [build(seed, act) for seed in range(3)]
    right = np.mean([train(net) for net in nets])
    shares = " ".join(f"{v:3.0f}" for v in np.mean([off(net) for net in nets], 0))
    print(f"rate 0.03  {name:9}  off for all {shares}  right {right:.0f}")
