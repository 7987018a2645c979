"""Bug: dropout and weight decay left on. Fix: switch them off for the check."""

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
pixels, digit = load_digits(return_X_y=True)
x, y = torch.tensor(pixels[:16] / 16, dtype=torch.float32), torch.tensor(digit[:16])


def run(drop, decay, seed):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Dropout(drop), nn.Linear(32, 10))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.5, weight_decay=decay)
    losses = []
    for _ in range(1000):
        loss = nn.functional.cross_entropy(net(x), y)
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    net.eval()  # dropout off, to look at what was learned
    return losses, nn.functional.cross_entropy(net(x), y).item()


for name, drop, decay in (
    ("dropout 0.5", 0.5, 0.0),
    ("weight decay 0.01", 0.0, 0.01),
    ("both off (the fix)", 0.0, 0.0),
):
    for seed in (0, 1):
        losses, calm = run(drop, decay, seed)
        last = losses[-100:]
        print(f"{name:18} seed {seed}: last 100 losses {min(last):.4f} to {max(last):.4f},"
              f" in eval mode {calm:.4f}")
