"""Fix: cap the length of the whole gradient before the step (64 pixels as a sequence)."""

from statistics import median

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_default_dtype(torch.float64)
digits, labels = load_digits(return_X_y=True)
x, y = torch.tensor(digits / 16).view(-1, 64, 1), torch.tensor(labels)


def train(cap):
    """A ReLU network that reads one pixel a step. Returns its losses and gradient norms."""
    torch.manual_seed(0)
    read, answer = nn.RNN(1, 64, nonlinearity="relu", batch_first=True), nn.Linear(64, 10)
    nn.init.eye_(read.weight_hh_l0)  # a factor of about 1 per pixel, at the start
    weights = [*read.parameters(), *answer.parameters()]
    optimizer = torch.optim.SGD(weights, lr=0.01)
    losses, norms = [], []
    for _ in range(300):
        rows = torch.randint(0, len(x), (64,))
        loss = nn.functional.cross_entropy(answer(read(x[rows])[0][:, -1]), y[rows])
        optimizer.zero_grad()
        loss.backward()
        # Returns the norm before clipping: log it. An infinite cap only measures.
        norms.append(nn.utils.clip_grad_norm_(weights, cap).item())
        optimizer.step()
        losses.append(loss.item())
    return losses, norms


for name, cap in (("no clipping", float("inf")), ("clipped to 1", 1.0)):
    losses, norms = train(cap)
    end = sum(losses[-20:]) / 20
    print(f"{name}: norms median {median(norms):.1f}, largest {max(norms):.0e};", end=" ")
    print(f"shortened {sum(n > cap for n in norms)} of {len(norms)} steps")
    print(f"   loss: worst {max(losses):.1e} at step {losses.index(max(losses)) + 1}, end {end:.2f}")
