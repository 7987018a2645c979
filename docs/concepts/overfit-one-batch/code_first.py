"""The first loss, before any training, for 20 random starts on all 1,797 digits."""

import math

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
F = nn.functional
pixels, digit = load_digits(return_X_y=True)
x, y = torch.tensor(pixels / 16, dtype=torch.float32), torch.tensor(digit)
zero = (y == 0).float()  # the rare class: is it a 0?
share, mean, variance = zero.mean(), y.float().mean(), y.float().var(correction=0)


def first(loss, outputs, inputs, bias=None):
    losses = []
    for seed in range(20):
        torch.manual_seed(seed)
        net = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, outputs))
        if bias is not None:
            nn.init.constant_(net[2].bias, bias)
        with torch.no_grad():
            losses.append(loss(net(inputs)).item())
    return f"{min(losses):.3f} to {max(losses):.3f}"


def ten(out):
    return F.cross_entropy(out, y)


def two(out):
    return F.binary_cross_entropy_with_logits(out[:, 0], zero)


def square(out):
    return F.mse_loss(out[:, 0], y.float())


entropy = (torch.special.entr(share) + torch.special.entr(1 - share)).item()
odds = math.log(share / (1 - share))
rows = [
    ("ten digits, pixels 0 to 1", math.log(10), first(ten, 10, x)),
    ("ten digits, pixels 0 to 16", math.log(10), first(ten, 10, 16 * x)),
    (f"is it a 0? ({share:.3f} are)", math.log(2), first(two, 1, x)),
    (f"   with last bias {odds:.2f}", entropy, first(two, 1, x, odds)),
    ("the digit as a number", (y * y).float().mean(), first(square, 1, x)),
    (f"   with last bias {mean:.2f}", variance, first(square, 1, x, mean.item())),
]
for name, expected, measured in rows:
    print(f"{name:27} expected {expected:6.3f}, measured {measured}")
