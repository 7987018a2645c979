"""Fix: with float16 and a loss scale, unscale first, then clip, then step."""

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)


def deliveries(n, seed, share):
    rng = np.random.default_rng(seed)
    km, floors, parcels = rng.uniform(0.5, 10, n), rng.integers(0, 7, n), rng.integers(1, 7, n)
    minutes = 4 + 2 * km + 0.5 * floors * np.sqrt(parcels) + rng.normal(0, 1.5, n)
    x = np.column_stack([(km - 5) / 2.7, (floors - 3) / 2, (parcels - 3.5) / 1.7])
    typed = np.where(rng.random(n) < share, 60 * minutes, minutes)
    return [torch.tensor(part, dtype=torch.float32) for part in (x, minutes, typed)]


def train(unscale, optimizer, rate, seed):
    torch.manual_seed(seed)
    x, _, typed = deliveries(3000, 0, 0.002)
    net = nn.Sequential(nn.Linear(3, 32), nn.Tanh(), nn.Linear(32, 1), nn.Flatten(0))
    optimizer = optimizer(net.parameters(), lr=rate)
    scaler, norms = torch.amp.GradScaler("cpu"), []  # its first scale is 65536
    for _ in range(300):
        rows = torch.randint(0, 3000, (20,))
        optimizer.zero_grad()
        with torch.autocast("cpu", dtype=torch.float16):  # "cuda" on a GPU
            guess = net(x[rows])
        loss = nn.functional.mse_loss(guess.float(), typed[rows])
        scaler.scale(loss).backward()
        if unscale:
            scaler.unscale_(optimizer)  # the fix: before clipping
        norms.append(nn.utils.clip_grad_norm_(net.parameters(), 9.0).item())
        scaler.step(optimizer)  # unscales if not done yet; skips the step at inf or nan
        scaler.update()
    x, minutes, _ = deliveries(1000, 999, 0)
    with torch.no_grad():
        return np.nanmedian(norms), scaler.get_scale(), (net(x) - minutes).square().mean().sqrt().item()


for name, optimizer, rate in (("SGD", torch.optim.SGD, 0.01), ("Adam", torch.optim.Adam, 0.01)):
    for unscale in (False, True):
        runs = [train(unscale, optimizer, rate, seed) for seed in range(3)]
        print(f"{name}, {'unscaled, then clipped' if unscale else 'clipped while scaled'}:")
        print(f"  logged norm, median {runs[0][0]:.1g}; loss scale at the end {runs[0][1]:.0f}")
        print(f"  minutes off, mean of {len(runs)}: {np.mean([run[2] for run in runs]):.1f}")
