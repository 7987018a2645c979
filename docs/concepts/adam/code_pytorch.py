"""The same runs: weight_decay is L2 in Adam, decoupled in AdamW."""

import torch

torch.set_default_dtype(torch.float64)


def run(make, slope, start, steps):
    """Feeds the slopes by hand: only the optimizer is compared."""
    w = torch.tensor(start, requires_grad=True)
    optimizer, path = make([w]), [w.detach().clone()]
    for t in range(1, steps + 1):
        w.grad = slope(w.detach(), t)
        optimizer.step()
        path.append(w.detach().clone())
    return torch.stack(path)


def show(name, w):
    print(f"{name:20}", " ".join(f"{x:7.4f}" for x in w.flatten().tolist()))


stream = torch.tensor([[4.0, 4000.0], [2.0, 2000.0], [-1.0, -1000.0]])
path = run(
    lambda w: torch.optim.Adam(w, lr=0.1),
    lambda w, t: stream[t - 1],
    [5.0, 5.0],
    3,
)
show("moves, first", -path.diff(dim=0)[:, 0])
show("moves, second", -path.diff(dim=0)[:, 1])

curvature = torch.tensor([1000.0, 0.001])
for name, beta in (("plain", 0.0), ("momentum", 0.9)):
    path = run(
        lambda w: torch.optim.SGD(w, lr=0.0019, momentum=beta),
        lambda w, t: curvature * w,
        [1.0, 1.0],
        400,
    )
    show(f"{name}, step 400", path[-1])
path = run(
    lambda w: torch.optim.Adam(w, lr=0.05),
    lambda w, t: curvature * w,
    [1.0, 1.0],
    200,
)
for step in (1, 10, 100, 200):
    show(f"Adam, step {step}", path[step])

flip = torch.tensor([10.0, 0.01])
for name, kind in (("L2", torch.optim.Adam), ("decoupled", torch.optim.AdamW)):
    path = run(
        lambda w: kind(w, lr=0.001, weight_decay=0.1),
        lambda w, t: flip * (-1) ** t,
        [1.0, 1.0],
        1000,
    )
    show(f"{name}, step 1000", path[-1])
