"""Fix: a memory that is added to (LSTM), with open forget gates, over 30 steps."""

import torch
from torch import nn

torch.set_default_dtype(torch.float64)
STEPS, UNITS = 30, 16


def batch(size=64):
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


def reach(net):
    """Slope of the loss for the first number, divided by that for the last."""
    x, y = batch()
    x.requires_grad_()
    nn.functional.cross_entropy(net[1](net[0](x)[0][:, -1]), y).backward()
    size = x.grad.norm(dim=(0, 2))
    return (size[0] / size[-1]).item()


def train(net):
    optimizer = torch.optim.Adam([p for part in net for p in part.parameters()], lr=0.01)
    for _ in range(300):
        x, y = batch()
        loss = nn.functional.cross_entropy(net[1](net[0](x)[0][:, -1]), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        x, y = batch(1000)
        return (net[1](net[0](x)[0][:, -1]).argmax(1) == y).double().mean().item()


for name, kind, forget in (
    ("plain RNN", nn.RNN, None),
    ("LSTM", nn.LSTM, None),
    ("LSTM, forget bias 3", nn.LSTM, 3.0),
):
    for seed in (0, 1, 2):
        net = model(kind, seed, forget)
        print(f"{name:19} seed {seed}  first/last {reach(net):.0e}  accuracy {train(net):.2f}")
