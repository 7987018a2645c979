"""Bug: gradients are never cleared. Fix: one line. Test: compare with a fresh gradient."""

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
pixels, digit = load_digits(return_X_y=True)
x, y = torch.tensor(pixels[:16] / 16, dtype=torch.float32), torch.tensor(digit[:16])


def run(clear, adam, seed=0):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    weights = list(net.parameters())
    kind, rate = (torch.optim.Adam, 0.01) if adam else (torch.optim.SGD, 0.5)
    optimizer = kind(weights, lr=rate)
    losses, ratio = [], None
    for step in range(300):
        loss = nn.functional.cross_entropy(net(x), y)
        losses.append(loss.item())
        if clear:
            optimizer.zero_grad()  # the fix
        fresh = torch.autograd.grad(loss, weights, retain_graph=True)
        loss.backward()
        if step == 4:
            used = sum(p.grad.pow(2).sum() for p in weights).sqrt()
            ratio = (used / sum(g.pow(2).sum() for g in fresh).sqrt()).item()
        optimizer.step()
    below = next((s for s, value in enumerate(losses) if value < 0.01), None)
    return ratio, below, max(losses[20:]), losses[-1]


for adam in (False, True):
    for clear in (False, True):
        for seed in (0, 1):
            ratio, below, worst, end = run(clear, adam, seed)
            print(f"{'Adam' if adam else 'SGD ':4} {'cleared' if clear else 'kept   '} seed {seed}:"
                  f" used/fresh {ratio:.2f}, below 0.01 at {below},"
                  f" worst after step 20 {worst:.2f}, end {end:.4f}")
