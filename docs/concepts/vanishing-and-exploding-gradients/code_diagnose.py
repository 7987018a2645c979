"""Drop this into a training script: one line per weight matrix, after loss.backward()."""

import torch
from torch import nn


@torch.no_grad()
def report(model, optimizer):
    """Gradient norms, and what the next step does to each weight matrix.

    Call it after loss.backward(). It takes the real step, so that Adam and momentum count,
    and thereby replaces optimizer.step() in this iteration.
    """
    named = [(n, p) for n, p in model.named_parameters() if p.ndim > 1]
    before = {n: p.clone() for n, p in named}
    norms = {n: None if p.grad is None else p.grad.norm().item() for n, p in named}
    optimizer.step()
    for n, p in named:
        if norms[n] is None:
            print(f"{n:10} no gradient: frozen, detached, or unused")
            continue
        ratio = (p - before[n]).norm() / before[n].norm()
        print(f"{n:10} gradient {norms[n]:.1e}  update/weight {ratio.item():.1e}")


torch.manual_seed(0)
x, y = torch.randn(256, 64), torch.arange(256) % 10
for start in ("default", "He"):
    hidden = [m for _ in range(20) for m in (nn.Linear(64, 64), nn.ReLU())]
    net = nn.Sequential(*hidden, nn.Linear(64, 10))
    if start == "He":
        for layer in hidden[::2]:
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            nn.init.zeros_(layer.bias)
    hidden[10].weight.requires_grad_(start == "default")  # somebody froze a layer
    shown = nn.ModuleDict({n: net[int(n)] for n in ("0", "10", "20", "38", "40")})
    optimizer = torch.optim.SGD(net.parameters(), lr=0.02)
    loss = nn.functional.cross_entropy(net(x), y)
    loss.backward()
    print(f"{start}: loss {loss.item():.2f}")
    report(shown, optimizer)
