"""What does not save a run, and what does, counted in NaN weights."""

import copy

import torch
from torch import nn

torch.set_num_threads(1)
torch.manual_seed(0)
good, bad, y = torch.randn(32, 13), torch.randn(32, 13), torch.arange(32) % 3
bad[5, 12] = float("nan")


def fresh():
    torch.manual_seed(1)
    hidden = nn.Linear(13, 32), nn.BatchNorm1d(32), nn.ReLU()
    net = nn.Sequential(*hidden, nn.Linear(32, 3))
    return net, torch.optim.Adam(net.parameters())


def step(net, optimizer, x, act=lambda net: None, skip=False):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(net(x), y)
    loss.backward()
    answer = act(net)
    if not (skip and not torch.isfinite(loss)):
        optimizer.step()
    return answer


def show(name, net):
    w, b = (sum(int(t.isnan().sum()) for t in ts)
            for ts in (net.parameters(), net.buffers()))  # fmt: skip
    print(f"{name:33} NaN: {w} of 611 weights, {b} of 64 running statistics")


net, optimizer = fresh()
clip = nn.utils.clip_grad_norm_
norm = step(net, optimizer, bad, lambda net: clip(net.parameters(), 1.0))
show(f"clip to 1 (norm was {norm.item()})", net)
p = nn.Parameter(torch.zeros(2))
p.grad = torch.tensor([float("inf"), 3.0])
clip([p], 1.0)
print("gradient [inf, 3] after clipping:", p.grad.tolist())
net, optimizer = fresh()
step(net, optimizer, bad, skip=True)
show("skip the step", net)

net, optimizer = fresh()
step(net, optimizer, good)
saved = copy.deepcopy((net.state_dict(), optimizer.state_dict()))
step(net, optimizer, bad)
net.load_state_dict(saved[0])
show("weights restored", net)
step(net, optimizer, good)
show("  one clean step later", net)
net.load_state_dict(saved[0])
optimizer.load_state_dict(saved[1])
step(net, optimizer, good)
show("optimizer restored too, one step", net)
