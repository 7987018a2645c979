"""A share between 0 and 1: nothing at the output, a sigmoid, and a sigmoid with cross-entropy."""

import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits, mse_loss

torch.set_num_threads(1)
x = torch.linspace(-2, 2, 200)[:, None]
truth = torch.sigmoid(6 * x)  # the share of seats that are taken: often near 0 or 1
torch.manual_seed(0)
seen = torch.distributions.Binomial(30, truth).sample() / 30  # in a room with 30 seats

for name, last, loss_of in [
    ("nothing", nn.Identity(), mse_loss),
    ("sigmoid, squared error", torch.sigmoid, lambda out, y: mse_loss(out.sigmoid(), y)),
    ("sigmoid, cross-entropy", torch.sigmoid, binary_cross_entropy_with_logits),
]:
    out_of, off = [], []
    for seed in range(3):
        torch.manual_seed(seed)
        net = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1))
        optimizer = torch.optim.Adam(net.parameters(), 0.01)
        for _ in range(200):
            optimizer.zero_grad()
            loss_of(net(x), seen).backward()
            optimizer.step()
        answers = last(net(x))
        out_of.append(((answers < 0) | (answers > 1)).float().mean())
        off.append((answers - truth).abs().mean())
    told = f"impossible answers {torch.stack(out_of).median():.0%}"
    print(f"{name:24}{told}, off by {torch.stack(off).median():.3f}")
