"""The same training with autograd, torch.optim.SGD and clip_grad_norm_."""

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


def deliveries(n, seed, share):
    """Three inputs, true minutes, and minutes as typed: a few rows hold seconds instead."""
    rng = np.random.default_rng(seed)
    km, floors, parcels = rng.uniform(0.5, 10, n), rng.integers(0, 7, n), rng.integers(1, 7, n)
    minutes = 4 + 2 * km + 0.5 * floors * np.sqrt(parcels) + rng.normal(0, 1.5, n)
    x = np.column_stack([(km - 5) / 2.7, (floors - 3) / 2, (parcels - 3.5) / 1.7])
    typed = np.where(rng.random(n) < share, 60 * minutes, minutes)
    return [torch.tensor(part) for part in (x, minutes, typed)]


def start(seed):
    """The very numbers that the NumPy program starts from."""
    rng = np.random.default_rng(100 + seed)
    net = nn.Sequential(nn.Linear(3, 32), nn.Tanh(), nn.Linear(32, 1), nn.Flatten(0))
    for layer, spread, shape in ((net[0], 0.58, (3, 32)), (net[2], 0.18, (32, 1))):
        layer.weight.data = torch.tensor(rng.normal(0, spread, shape).T)
        nn.init.zeros_(layer.bias)
    return net


def train(cap, seed=0, rate=0.01, steps=1000, share=0.002):
    x, _, typed = deliveries(3000, 0, share)
    net, draw, norms = start(seed), np.random.default_rng(seed), []
    optimizer = torch.optim.SGD(net.parameters(), lr=rate)
    for _ in range(steps):
        rows = draw.integers(0, len(x), 20)
        optimizer.zero_grad()
        nn.functional.mse_loss(net(x[rows]), typed[rows]).backward()
        norm = nn.utils.clip_grad_norm_(net.parameters(), cap)  # between backward and step
        norms.append(norm.item())  # the norm BEFORE clipping
        optimizer.step()
    return net, np.array(norms)


new_x, minutes, _ = deliveries(1000, 999, 0)
for cap in (np.inf, 9.0):
    net, norms = train(cap)
    with torch.no_grad():
        off = (net(new_x) - minutes).square().mean().sqrt().item()
    print(f"cap {cap}: first norms", *(f"{n:.4f}" for n in norms[:3]))
    print(f"  median norm {np.median(norms):.3f}, largest {norms.max():.1f}")
    print(f"  shortened {np.mean(norms > cap):.1%} of the steps, new deliveries {off:.4f} min off")
