"""Fix: start the biases at 0, with the weights of He's rule."""

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


def build(seed, bias):
    torch.manual_seed(seed)
    layers = []
    for _ in range(4):
        linear = nn.Linear(64, 64)
        nn.init.kaiming_normal_(linear.weight, nonlinearity="relu")
        nn.init.constant_(linear.bias, bias)
        layers += [linear, nn.ReLU()]
    return nn.Sequential(*layers, nn.Linear(64, 2))


@torch.no_grad()
def dead(net):
    """Percent of units, by layer, that are off for every training tile."""
    h, out = x[:2000], []
    for m in net:
        h = m(h)
        if isinstance(m, nn.ReLU):
            out.append(100 * (h == 0).all(0).double().mean().item())
    return out


def train(net):
    optimizer = torch.optim.Adam(net.parameters(), lr=0.001, fused=True)
    draw = torch.Generator().manual_seed(1)
    for _ in range(200):
        rows = torch.randint(0, 2000, (64,), generator=draw)
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x[rows]), y[rows]).backward()
        optimizer.step()
    return 100 * (net(x[2000:]).argmax(1) == y[2000:]).double().mean().item()


def text(shares):
    return " ".join(f"{v:3.0f}" for v in np.mean(shares, 0))


for bias in (-2, -1, 0):  # 0 is the fix
    nets = [build(seed, bias) for seed in range(3)]
    start = text([dead(net) for net in nets])
    right = np.mean([train(net) for net in nets])
    end = text([dead(net) for net in nets])
    print(f"biases start at {bias:2}  dead: start {start}  end {end}  right {right:.0f}")
