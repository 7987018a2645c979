"""Twenty hidden layers of 64 units on scikit-learn's digits: signals by layer, and training."""

import json
import math

import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
X, y = load_digits(return_X_y=True)
split = train_test_split(X / 16, y, train_size=1400, random_state=0, stratify=y)
train_x, test_x, train_y, test_y = (torch.tensor(part) for part in split)
HE = math.sqrt(2 / 64)


def build(act, std=None, bias=True, seed=0):
    """`std=None` leaves the weights as nn.Linear makes them."""
    torch.manual_seed(seed)
    layers = []
    for _ in range(20):
        linear = nn.Linear(64, 64, bias=bias)
        if std:
            nn.init.normal_(linear.weight, std=std)
            if bias:
                nn.init.zeros_(linear.bias)
        layers += [linear, act()]
    return nn.Sequential(*layers, nn.Linear(64, 10))


def probe(net, rate=0.02):
    """Root-mean-square input, error signal, weight gradient, update to weight: by hidden layer."""
    h, inputs, sums = train_x[:512], [], []
    linears = [m for m in net if isinstance(m, nn.Linear)][:-1]
    for m in net:
        if m in linears:
            inputs.append(h)
        h = m(h)
        if m in linears:
            h.retain_grad()
            sums.append(h)
    net.zero_grad()
    loss = nn.functional.cross_entropy(h, train_y[:512])
    loss.backward()
    grads = [m.weight.grad.norm().item() for m in linears]
    return {
        "loss": loss.item(),
        "input": [a.square().mean().sqrt().item() for a in inputs],
        "delta": [z.grad.norm().item() for z in sums],
        "weight": grads,
        "update": [rate * g / m.weight.norm().item() for g, m in zip(grads, linears)],
    }


def fit(net, optimizer, steps=500):
    """The loss of every step (None once it is not finite), and accuracy on the test digits."""
    draw, losses = torch.Generator().manual_seed(1), []
    for _ in range(steps):
        rows = torch.randint(0, 1400, (128,), generator=draw)
        loss = nn.functional.cross_entropy(net(train_x[rows]), train_y[rows])
        if not torch.isfinite(loss):
            losses += [None] * (steps - len(losses))
            break
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return losses, (net(test_x).argmax(1) == test_y).double().mean().item()


def rounded(value):
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    if isinstance(value, list):
        return [rounded(v) for v in value]
    return float(f"{value:.4g}") if isinstance(value, float) else value


kinds = {
    "healthy": (nn.ReLU, HE),
    "default": (nn.ReLU, None),
    "sigmoid": (nn.Sigmoid, None),
    "doubled": (nn.ReLU, 2 * HE),
}
result = {}
for name, args in kinds.items():
    net = build(*args)
    result[name] = probe(net)
    losses, accuracy = fit(net, torch.optim.SGD(net.parameters(), lr=0.02))
    ends = [v for v in losses[-20:] if v is not None]
    means = [losses[i : i + 10] for i in range(0, 500, 10)]
    result[name] |= {
        "losses": [None if None in m else sum(m) / 10 for m in means],
        "first": losses[:3],
        "end": sum(ends) / len(ends) if ends else None,
        "accuracy": accuracy,
        "after": probe(net)["delta"] if ends else None,
    }
    ratios = [(d := probe(build(*args, seed=s))["delta"])[0] / d[-1] for s in range(5)]
    result[name]["ratios"] = sorted(ratios)
result["flat"] = probe(build(nn.ReLU, None, bias=False))
for name in ("healthy", "default"):
    result["adam " + name] = []
    for seed in range(1 if name == "healthy" else 2):
        net = build(*kinds[name], seed=seed)
        losses, accuracy = fit(net, torch.optim.Adam(net.parameters(), lr=0.001), steps=300)
        result["adam " + name].append(sum(losses[-20:]) / 20)
net = build(*kinds["default"])
losses, accuracy = fit(net, torch.optim.SGD(net.parameters(), lr=2.0), steps=100)
result["default rate 2"] = {"end": sum(losses[-20:]) / 20, "accuracy": accuracy}
print(json.dumps(rounded(result)))
