"""Detectors: checks by stage, hooks on modules, autograd's anomaly mode."""

import warnings

import torch
from torch import nn

torch.set_num_threads(1)


def check(name, tensor):
    bad = ~torch.isfinite(tensor)
    if bad.any():
        at = bad.nonzero()[0].tolist()
        raise FloatingPointError(f"{name}: {bad.sum()} not finite, first at {at}")


def watch(net):
    """Every module checks the tensor it puts out (some put out a tuple)."""
    names = {m: f"module {name}" for name, m in net.named_modules() if name}
    for module in names:
        module.register_forward_hook(lambda m, _, out: check(names[m], out))


def report(label, action):
    try:
        action()
        print(f"{label}: nothing found")
    except (FloatingPointError, RuntimeError) as error:
        print(f"{label}: {error}")


class Direction(nn.Module):
    def forward(self, h):
        return h / h.norm(dim=1, keepdim=True)  # 0 / 0 where all units are off


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(13, 3), nn.ReLU(), Direction(), nn.Linear(3, 3))
watch(net)
x = torch.randn(32, 13)
report("1. the batch", lambda: check("batch", x))
report("2. the modules", lambda: net(x))

h = torch.randn(32, 8, requires_grad=True)
other = torch.randn(32, 8)
other[7] = h[7].detach()  # two equal rows
loss = ((h - other) ** 2).sum(1).sqrt().mean()
report("3. the loss", lambda: check("loss", loss))
loss.backward()
report("4. the gradient", lambda: check("slopes", h.grad))

torch.autograd.set_detect_anomaly(True)
with warnings.catch_warnings(record=True) as caught:
    square = (h - other) ** 2
    loss = square.sum(1).sqrt().mean()
    report("5. anomaly mode", loss.backward)
for line in str(caught[-1].message).splitlines():
    if "square =" in line:
        print("   its warning points to the line:", line.strip())
