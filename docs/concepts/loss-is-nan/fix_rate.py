"""Cause: steps too long. Fix: lower rate, clipping, standardized target."""

import torch
from sklearn.datasets import load_wine
from torch import nn

torch.set_num_threads(1)
wine = load_wine()
raw = torch.tensor(wine.data, dtype=torch.float32)
x = (raw - raw.mean(0)) / raw.std(0)
x, alcohol = x[:, 1:], raw[:, :1]  # predict the alcohol, 11 to 15 percent
mean, spread = alcohol.mean(), alcohol.std()


def fit(rate, target, cap=float("inf"), steps=500, show=0):
    """The mean of the last 50 losses, or where the loss became NaN."""
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(12, 32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.SGD(net.parameters(), lr=rate)
    losses = []
    for step in range(1, steps + 1):
        rows = torch.randint(0, 178, (32,))
        loss = nn.functional.mse_loss(net(x[rows]), target[rows])
        losses.append(loss.item())
        if step <= show:
            print(f"  step {step}: loss {loss.item():.1e}")
        if torch.isnan(loss):
            return f"NaN at step {step}"
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), cap)
        optimizer.step()
    return f"loss {sum(losses[-50:]) / 50:.3f}"


print("rate 0.3:")
print("  " + fit(0.3, alcohol, show=7))
print("rate 0.03:", fit(0.03, alcohol))
print("rate 0.003:", fit(0.003, alcohol))
print("rate 0.3, clipped to 1:", fit(0.3, alcohol, cap=1.0))
print("rate 0.03, clipped to 1:", fit(0.03, alcohol, cap=1.0))
scaled = (alcohol - mean) / spread
print(f"target standardized (times {spread**2:.3f} for percent squared):")
print("  rate 0.3:", fit(0.3, scaled), "  rate 0.03:", fit(0.03, scaled))
