"""Cause: a loss written by hand. Fix: the library's loss, fed with logits."""

import torch
from sklearn.datasets import load_wine
from torch import nn

torch.set_num_threads(1)
wine = load_wine()
raw = torch.tensor(wine.data, dtype=torch.float32)
kind = torch.tensor(wine.target)
x = (raw - raw.mean(0)) / raw.std(0)


def by_hand(z, y):
    p = torch.sigmoid(z)
    return -(y * torch.log(p) + (1 - y) * torch.log(1 - p)).mean()


def fit(loss_of, steps=1000):
    """Is it a wine of kind 0? Reports the step at which the loss is NaN."""
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(13, 32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.SGD(net.parameters(), lr=1.0)
    before = None
    for step in range(1, steps + 1):
        rows = torch.randint(0, 178, (32,))
        z, y = net(x[rows])[:, 0], (kind[rows] == 0).float()
        loss = loss_of(z, y)
        if torch.isnan(loss):
            p = torch.sigmoid(z)
            sure = z[(p == 1) & (y == 1)].max().item()
            print(f"  loss {before:.4f} at step {step - 1}, NaN at step {step}")
            return f"a right answer with logit {sure:.1f}: its chance is {p.max()}"
        before = loss.item()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = ((net(x)[:, 0] > 0) == (kind == 0)).float().mean().item()
    return f"loss {before:.6f} at step {step}, {right:.0%} right"


print("by hand, from chances:")
print("  " + fit(by_hand))
print("from logits:", fit(nn.functional.binary_cross_entropy_with_logits))

print("softmax by hand, measurements as they are (up to 1680):")
torch.manual_seed(0)
net = nn.Sequential(nn.Linear(13, 32), nn.ReLU(), nn.Linear(32, 3))
scores = net(raw)
e = torch.exp(scores)
loss = -torch.log((e / e.sum(1, keepdim=True))[range(178), kind])
loss.mean().backward()
bad = sum(int(p.grad.isnan().sum()) for p in net.parameters())
print(f"  largest score {scores.max().item():.1f}, loss {loss.mean().item()}"
      f", NaN in {bad} of 547 gradients")  # fmt: skip
library = nn.functional.cross_entropy(scores, kind).item()
print(f"  cross_entropy on the scores: {library:.1f}")
