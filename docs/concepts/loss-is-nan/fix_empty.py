"""Cause: a mean of nothing, or a softmax with all masked. Fix: count first."""

import torch
from sklearn.datasets import load_wine
from torch import nn

torch.set_num_threads(1)
wine = load_wine()
raw = torch.tensor(wine.data, dtype=torch.float32)
kind = torch.tensor(wine.target)
x = (raw - raw.mean(0)) / raw.std(0)
every = nn.CrossEntropyLoss(reduction="none")  # one loss for each row


def means(losses, kinds):  # every kind counts the same
    return torch.stack([losses[kinds == k].mean() for k in range(3)]).mean()


def counted(losses, kinds):
    present = [losses[kinds == k] for k in range(3) if (kinds == k).any()]
    return torch.stack([part.mean() for part in present]).mean()


def fit(combine, steps=200):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(13, 32), nn.ReLU(), nn.Linear(32, 3))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    bad = []
    for step in range(1, steps + 1):
        rows = torch.randint(0, 178, (8,))
        loss = combine(every(net(x[rows]), kind[rows]), kind[rows])
        if torch.isnan(loss):
            bad.append((step, kind[rows].bincount(minlength=3).tolist()))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    lost = sum(int(p.isnan().sum()) for p in net.parameters())
    print(f"{combine.__name__}: NaN loss in {len(bad)} of {steps} steps,"
          f" NaN in {lost} weights; first: {bad[:1]}")  # fmt: skip


fit(means)
fit(counted)
ignored = torch.full((8,), -100)  # cross_entropy leaves out rows with label -100
loss = nn.CrossEntropyLoss()(torch.randn(8, 3), ignored)
print("cross_entropy, all rows left out:", loss.item())

scores = torch.tensor([[2.0, 1.0, 0.0]] * 2)
values = torch.ones(3, 4, requires_grad=True)
mask = torch.tensor([[True, True, False], [False] * 3])  # row 2: all masked
hidden = scores.masked_fill(~mask, float("-inf"))
some = mask.any(1, keepdim=True)
safe = torch.where(some, hidden, 0.0)  # before the softmax, as with the root
mended = torch.where(some, safe.softmax(1), 0.0)
for name, shares in (("plain ", hidden.softmax(1)), ("mended", mended)):
    values.grad = None
    (shares @ values)[0].sum().backward()  # the loss uses row 1 alone
    bad = int(values.grad.isnan().sum())
    print(f"{name} row 2: {shares[1].tolist()}, NaN in {bad} of 12 slopes of values")
