"""The same weights in nn.LSTMCell and nn.GRUCell, and the gradient by autograd."""

import math

import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


def fill(cell, W, U, b, b_h=0.0):
    with torch.no_grad():
        cell.weight_ih.copy_(torch.as_tensor(W))
        cell.weight_hh.copy_(torch.as_tensor(U))
        cell.bias_ih.copy_(torch.as_tensor(b))
        cell.bias_hh.copy_(torch.as_tensor(b_h))
    return cell


def show(name, a):
    print(name, tuple(a.shape), ((a.detach() * 1e4).round() / 1e4 + 0.0).tolist())


count = lambda module: sum(p.numel() for p in module.parameters())

print("one unit, by hand")
col = lambda *v: torch.tensor(v)[:, None]
x, h, c = col(1.0), col(0.5), col(0.8)
lstm = fill(nn.LSTMCell(1, 1), col(2, 0.2, 0.8, 0.5), col(-0.4, 0.4, 0.6, 0.7),
            [-1.4, 1.8, 0, 0])
h1, c1 = lstm(x, (h, c))  # h first, then c
show("LSTM c", c1)
show("LSTM h", h1)
gru = fill(nn.GRUCell(1, 1), col(0.5, 0.2, 0.8), col(0.7, 0.4, 0.6), [0, 1.8, 0], [0, 0, 0.2])
show("GRU h", gru(x, h))

print("two units, three inputs, batch of four")
wave = lambda *s: torch.sin(1 + torch.arange(math.prod(s), dtype=torch.float64)).reshape(s)
x, h, c = wave(4, 3), wave(4, 2) / 2, wave(4, 2)
W, U, b = wave(8, 3), wave(8, 2), wave(8)
show("LSTM h", fill(nn.LSTMCell(3, 2), W, U, b)(x, (h, c))[0])
show("GRU h", fill(nn.GRUCell(3, 2), W[:6], U[:6], b[:6])(x, h))
print("parameters", count(nn.LSTMCell(3, 2)), count(nn.GRUCell(3, 2)))
print("100 inputs, 64 units", *(count(layer(100, 64)) for layer in (nn.RNN, nn.LSTM, nn.GRU)))
out, (h, c) = nn.LSTM(3, 2, batch_first=True)(torch.zeros(4, 5, 3))
print("nn.LSTM out", tuple(out.shape), "h", tuple(h.shape), "c", tuple(c.shape))

print("gradient at the first cell, 10, 50, 200 steps later")
for f in (0.5, 0.9, 0.99):
    cell = fill(nn.LSTMCell(1, 1), torch.zeros(4, 1), torch.zeros(4, 1), [0, math.log(f / (1 - f)), 0, 0])
    left = []
    for steps in (10, 50, 200):
        first = torch.ones(1, 1, requires_grad=True)
        h, c = torch.zeros(1, 1), first
        for _ in range(steps):
            h, c = cell(torch.zeros(1, 1), (h, c))
        left.append(torch.autograd.grad(c.sum(), first)[0].item())
    print(f, *(f"{v:.2g}" for v in left))
