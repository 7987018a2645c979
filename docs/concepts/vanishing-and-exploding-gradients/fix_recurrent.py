"""Fix: a memory that is added to (LSTM), with open forget gates, over 30 steps."""

import torch
from torch import nn

torch.set_default_dtype(torch.float64)
STEPS, UNITS = 30, 16


def batch(size=32):
    """Random numbers; the answer is the sign of the first one, so it must be remembered."""
    x = torch.randn(size, STEPS, 1)
    return x, (x[:, 0, 0] > 0).long()


def model(kind, seed, forget=None):
    torch.manual_seed(seed)
    read, answer = kind(1, UNITS, batch_first=True), nn.Linear(UNITS, 2)
    if forget is not None:  # PyTorch orders the gates: input, forget, cell, output
        with torch.no_grad():
            read.bias_ih_l0[UNITS : 2 * UNITS] = forget
            read.bias_hh_l0[UNITS : 2 * UNITS] = 0
    return read, answer


def scores(net, x):
    return net[1](net[0](x)[0][:, -1])


def reach(net):
    """Slope of the loss for the first number, divided by that for the last."""
    x, y = batch()
    nn.functional.cross_entropy(scores(net, x.requires_grad_()), y).backward()
    size = x.grad.norm(dim=(0, 2))
    return (size[0] / size[-1]).item()


def train(net, rate):
    optimizer = torch.optim.Adam([p for part in net for p in part.parameters()], lr=rate)
    for _ in range(150):
        x, y = batch()
        optimizer.zero_grad()
        nn.functional.cross_entropy(scores(net, x), y).backward()
        optimizer.step()
    with torch.no_grad():
        x, y = batch(1000)
        return (scores(net, x).argmax(1) == y).double().mean().item()


for name, (kind, forget), trained in (
    ("plain RNN", (nn.RNN, None), True),
    ("LSTM", (nn.LSTM, None), False),
    ("LSTM, forget bias 1", (nn.LSTM, 1.0), False),
    ("LSTM, forget bias 3", (nn.LSTM, 3.0), True),
):
    ratios = sorted(reach(model(kind, seed, forget)) for seed in range(5))
    print(f"{name:19} first/last, five seeds: {ratios[0]:.0e} to {ratios[-1]:.0e}")
    for rate in (0.01, 0.02) if trained else ():
        right = [f"{train(model(kind, seed, forget), rate):.2f}" for seed in range(3)]
        print(f"   rate {rate}: accuracy with seeds 0, 1, 2:", *right)
