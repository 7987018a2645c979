"""The same range test with PyTorch: same data, same start, same batches."""

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)
rng = np.random.default_rng(0)
centers = rng.normal(size=(4, 20))
labels = rng.integers(4, size=600)
x = centers[labels] + 1.5 * rng.normal(size=(600, 20))
picks = rng.integers(600, size=(400, 30))
x, y, picks = (torch.tensor(part) for part in (x, labels, picks))


def start():
    draw = np.random.default_rng(1)
    net = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 4)).double()
    with torch.no_grad():
        net[0].weight.copy_(torch.tensor(draw.normal(size=(20, 32)) * 0.3).T)
        net[2].weight.copy_(torch.tensor(draw.normal(size=(32, 4)) * 0.2).T)
        net[0].bias.zero_()
        net[2].bias.zero_()
    return net


def train(rates):
    """One batch for each rate; the loss before every step, until it is beyond 20."""
    net, losses = start(), []
    optimizer = torch.optim.SGD(net.parameters(), lr=rates[0])
    for rate, rows in zip(rates, picks):
        optimizer.param_groups[0]["lr"] = rate  # a rate can be changed at any step
        loss = nn.functional.cross_entropy(net(x[rows]), y[rows])
        losses.append(loss.item())
        if not losses[-1] < 20:
            break
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return np.array(losses)


rates = 0.001 * 10 ** (np.arange(160) / 40)  # 0.001 to almost 10, times 1.059 each
found = train(rates)
print("range test: rates, mean loss of 16 batches")
for k in range(0, len(found) - 15, 16):
    print(f"{rates[k]:8.4f} to {rates[k + 15]:8.4f}  {found[k:k + 16].mean():7.4f}")
print(f"beyond 20 at rate {rates[len(found) - 1]:.2f}")
print("training: rate, batches, loss of the last 100")
for rate in (0.003, 0.03, 0.3, 3):
    found = train([rate] * 400)
    print(f"{rate:6} {len(found):4}", f"{found[-100:].mean():7.4f}" if len(found) == 400 else "  beyond 20")
