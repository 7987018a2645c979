"""Bug: predictions (16, 1) minus targets (16,) make a 16 x 16 table. Task: digits as numbers."""

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
pixels, digit = load_digits(return_X_y=True)
x, y = torch.tensor(pixels[:16] / 16, dtype=torch.float32), torch.tensor(digit[:16])
target = y.float()


def run(squeeze, rate, seed):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.SGD(net.parameters(), lr=rate)
    for _ in range(500):
        out = net(x).squeeze(1) if squeeze else net(x)  # the fix is squeeze(1)
        table = out - target
        loss = table.pow(2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return tuple(table.shape), loss.item(), net(x)[:4, 0].tolist()


print(f"targets: mean {target.mean():.2f}, variance {target.var(correction=0):.3f}")
for name, squeeze, rate in (
    ("all pairs", False, 0.02),
    ("squeezed (the fix)", True, 0.02),
    ("squeezed, rate 0.1", True, 0.1),
):
    for seed in (0, 1):
        shape, loss, first = run(squeeze, rate, seed)
        print(f"{name:18} seed {seed}: shape {shape}, loss {loss:.3f}, for 0 1 2 3:",
              *(f"{v:.2f}" for v in first))
