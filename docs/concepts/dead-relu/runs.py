"""Dead units by layer on tiles of two photographs: rates, zeros against deaths, and deaths on purpose."""

import json

import numpy as np
import torch
from sklearn.datasets import load_sample_image
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


def tiles(name):
    gray = load_sample_image(name).mean(2)[:424]
    return gray.reshape(53, 8, 80, 8).swapaxes(1, 2).reshape(-1, 64)


both = [tiles("china.jpg"), tiles("flower.jpg")]
order = np.random.default_rng(0).permutation(8480)
x = torch.tensor(np.concatenate(both)[order])
y = torch.tensor(np.repeat([0, 1], 4240)[order])
x = (x - x[:2000].mean(0)) / x[:2000].std(0)
x, test_x, y, test_y = x[:2000], x[2000:], y[:2000], y[2000:]
SEEDS = range(5)


class Off(nn.Module):
    """Sets a random share of 64 outputs to 0 for good."""

    def __init__(self, share, draw):
        super().__init__()
        self.keep = torch.ones(64)
        self.keep[torch.randperm(64, generator=draw)[: round(64 * share)]] = 0

    def forward(self, h):
        return h * self.keep


def build(seed, off=0, depth=4):
    torch.manual_seed(seed)
    draw, layers = torch.Generator().manual_seed(seed), []
    for _ in range(depth):
        linear = nn.Linear(64, 64)
        nn.init.kaiming_normal_(linear.weight, nonlinearity="relu")
        nn.init.zeros_(linear.bias)
        layers += [linear, nn.ReLU()] + ([Off(off, draw)] if off else [])
    return nn.Sequential(*layers, nn.Linear(64, 2))


@torch.no_grad()
def on(net):
    """One matrix per hidden layer, rows by units: True where the unit is on."""
    h, out = x, []
    for m in net:
        h = m(h)
        if isinstance(m, nn.ReLU):
            out.append(h > 0)
    return out


def dead(net):
    return torch.stack([~a.any(0) for a in on(net)])


def share(masks):
    return masks.double().mean(1).tolist()


@torch.no_grad()
def right(net):
    return (net(test_x).argmax(1) == test_y).double().mean().item()


def fit(net, rate, watch=False):
    """200 steps of Adam; with `watch`, who is dead before the start and after every tenth step."""
    optimizer, seen = torch.optim.Adam(net.parameters(), lr=rate), [dead(net)]
    draw = torch.Generator().manual_seed(1)
    for step in range(200):
        rows = torch.randint(0, 2000, (64,), generator=draw)
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x[rows]), y[rows]).backward()
        optimizer.step()
        if watch and step % 10 == 9:
            seen.append(dead(net))
    return torch.stack(seen) if watch else None


def average(lists):
    return np.mean(lists, 0).tolist()


COUNTS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
result = {"counts": COUNTS, "start": average([share(dead(build(s))) for s in SEEDS])}
for rate in (0.001, 0.01, 0.03, 0.1):
    nets = [build(s) for s in SEEDS]
    seen = [fit(net, rate, watch=True) for net in nets]
    result[f"rate {rate}"] = {
        "dead": average([share(w[-1]) for w in seen]),
        "right": [right(net) for net in nets],
        "over time": average([w.double().mean((1, 2)).tolist() for w in seen]),
        "ever": average([w.any(0).sum(1).tolist() for w in seen]),
        "back": average([(w.any(0) & ~w[-1]).sum(1).tolist() for w in seen]),
        "zeros": average([[1 - a.double().mean().item() for a in on(net)] for net in nets]),
        "off so far": average(
            [[np.mean([1 - a[:k].any(0).double().mean() for a in on(net)]) for k in COUNTS] for net in nets]
        ),
    }
    if rate == 0.001:
        healthy = nets
result["off at birth"] = {}
for off in (0.25, 0.5, 0.75, 0.9):
    nets = [build(s, off) for s in SEEDS]
    for net in nets:
        fit(net, 0.001)
    result["off at birth"][str(off)] = [right(net) for net in nets]
result["off afterwards"] = {}
for off in (0.1, 0.25, 0.5, 0.75, 0.9):
    scores = []
    for seed, net in enumerate(healthy):
        draws = [torch.Generator().manual_seed(10 * seed + i) for i in range(4)]
        cut = [[m for a in net for m in ([a, Off(off, d)] if isinstance(a, nn.ReLU) else [a])] for d in draws]
        scores.append(np.mean([right(nn.Sequential(*c)) for c in cut]))
    result["off afterwards"][str(off)] = scores
result["depth 40"] = average([share(dead(build(s, depth=40))) for s in SEEDS])


def rounded(value):
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [rounded(v) for v in value]
    return float(f"{value:.4g}") if isinstance(value, float) else value


print(json.dumps(rounded(result)))
