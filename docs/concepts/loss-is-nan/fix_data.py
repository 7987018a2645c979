"""Cause: NaN comes in with the data. Fix: fill gaps, drop constant columns."""

import torch
from sklearn.datasets import load_wine
from torch import nn

torch.set_num_threads(1)
wine = load_wine()
raw = torch.tensor(wine.data, dtype=torch.float32)
kind = torch.tensor(wine.target)
same = torch.full((178, 1), 7.0)  # never changes: the number of the lab
raw = torch.cat([raw, same], dim=1)
raw[60, 12] = float("nan")  # one empty cell
order = torch.randperm(178, generator=torch.Generator().manual_seed(0))
train = order[:140]  # the rest is for testing


def look(name, table):
    bad = ~torch.isfinite(table)
    columns = bad.any(0).nonzero().flatten().tolist()
    print(f"{name:12} {int(bad.sum()):3} bad cells, columns {columns}")


def fit(x, steps=200):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(x.shape[1], 32), nn.ReLU(), nn.Linear(32, 3))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for step in range(1, steps + 1):
        rows = train[torch.randint(0, len(train), (32,))]
        loss = nn.functional.cross_entropy(net(x[rows]), kind[rows])
        if not torch.isfinite(loss):
            return f"loss {loss.item()} at step {step}"
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return f"loss {loss.item():.3f} at step {step}"


look("raw", raw)
naive = (raw - raw[train].mean(0)) / raw[train].std(0)
look("standardized", naive)  # 12: its mean is NaN now; 13: 0 / 0
print("naive:", fit(naive))

known = torch.isfinite(raw)
middle = raw[train].nanmedian(0).values  # from the training rows alone
filled = torch.where(known, raw, middle)
was_empty = (~known[:, [12]]).float()  # tells the network what was filled
spread = filled[train].std(0)
first = filled[train[:1]]
keep = (filled[train] != first).any(0)  # spread > 0 can fail by rounding
print("dropped columns:", (~keep).nonzero().flatten().tolist())
x = (filled[:, keep] - filled[train][:, keep].mean(0)) / spread[keep]
x = torch.cat([x, was_empty], dim=1)
look("mended", x)
print("mended:", fit(x))
