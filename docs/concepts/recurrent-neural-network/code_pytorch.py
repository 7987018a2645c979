"""The same weights in nn.RNN: same states, and autograd finds the same gradients."""

import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


def show(name, a):
    print(name, tuple(a.shape), ((a.detach() * 1e4).round() / 1e4 + 0.0).tolist())


def run(x, W, U):
    rnn = nn.RNN(x.shape[2], len(U), batch_first=True)
    with torch.no_grad():
        rnn.weight_ih_l0.copy_(torch.tensor(W))
        rnn.weight_hh_l0.copy_(torch.tensor(U))
        rnn.bias_ih_l0.zero_()
        rnn.bias_hh_l0.zero_()
    states, last = rnn(x)  # (B, T, m) and (1, B, m)
    (0.5 * ((last[0] - 1) ** 2).sum()).backward()
    return rnn, states, last


def gradients(rnn):
    show("dW", rnn.weight_ih_l0.grad)
    show("dU", rnn.weight_hh_l0.grad)
    show("db", rnn.bias_ih_l0.grad)


print("one unit, sea 1, 0, 0")
rnn, states, last = run(torch.tensor([[[1.0], [0], [0]]]), [[1.0]], [[0.5]])
show("states", states[0, :, 0])
gradients(rnn)

print("two units, four nights")
nights = [[1.0, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0.1817]]
x = torch.tensor(nights)[:, :, None]
rnn, states, last = run(x, [[1.0], [0]], [[0.5, 0], [1, 0.5]])
print("x", tuple(x.shape), "-> states", tuple(states.shape), "last", tuple(last.shape))
show("last", last[0])
gradients(rnn)
print("parameters", sum(p.numel() for p in rnn.parameters()))

readout = nn.Linear(2, 1)
print("readout", tuple(readout(last[0]).shape), sum(p.numel() for p in readout.parameters()))

wrong, last = nn.RNN(1, 2)(x)  # batch_first forgotten
print("forgotten", tuple(wrong.shape), "last", tuple(last.shape))

h = torch.zeros(1, 4, 2)
try:
    for chunk in range(2):
        out, h = rnn(x, h)  # without h = h.detach()
        out.sum().backward()
except RuntimeError as error:
    print("RuntimeError:", str(error)[:55])
