"""Plain and residual networks on digits: at the start, trained, and with one block taken out. Prints JSON."""

import json
import math

import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

torch.set_num_threads(1)
digits, labels = load_digits(return_X_y=True)
split = train_test_split(digits / 16, labels, train_size=1400, random_state=0)
x, test_x, y, test_y = (torch.tensor(part) for part in split)
x, test_x = x.float(), test_x.float()
WIDTH, SEEDS, BATCH, STEPS = 32, 5, 16, 500
LOW, HIGH = (0.003, 0.01, 0.03), (0.03, 0.1, 0.3)  # three rates for each kind; the best is always the middle one
RATES = {"plain 4": HIGH, "plain 10": (0.01, 0.03, 0.1), "plain 30": LOW,
         "residual 4": HIGH, "residual 10": (0.01, 0.03, 0.1), "residual 30": (0.01, 0.03, 0.1), "identity": LOW}
SHOW = (0, 50, 100, 200, 300, 400, 500)


def start(depth, scale, identity=False, copies=1):
    """Five random starts, each `copies` times; blocks from He's rule times scale, or identity matrices."""
    g = torch.Generator().manual_seed(0)
    sizes = [64] + [WIDTH] * (depth + 1) + [10]
    spread = [math.sqrt(4 / 64)] + [scale * math.sqrt(2 / WIDTH)] * depth + [math.sqrt(1 / WIDTH)]
    net = []
    for k, (d, m, s) in enumerate(zip(sizes, sizes[1:], spread)):
        w = torch.randn(SEEDS, d, m, generator=g) * s
        if identity and 0 < k <= depth:
            w = torch.eye(m).expand(SEEDS, m, m)
        net.append([w.repeat(copies, 1, 1), torch.zeros(SEEDS * copies, 1, m)])
    return net


def forward(net, rows, skip, without=None, keep=None):
    h = torch.baddbmm(net[0][1], rows.expand(len(net[0][0]), -1, -1), net[0][0])
    for k, (w, b) in enumerate(net[1:-1], 1):
        if k == without:
            continue
        branch = torch.baddbmm(b, h.relu(), w)
        h = h + branch if skip else branch  # the only difference
        if keep is not None:
            keep.append(h)
    return torch.baddbmm(net[-1][1], h.relu(), net[-1][0])


def loss_of(out, target):
    """One mean loss for each network."""
    return torch.nn.functional.cross_entropy(out.transpose(1, 2), target, reduction="none").mean(1)


def wrong(net, rows, target, skip, without=None):
    with torch.no_grad():
        out = forward(net, rows, skip, without).argmax(2) != target
    return [round(100 * v, 2) for v in out.double().mean(1).tolist()]


def at_start(depth, skip, scale, identity=False):
    """Before training: error signal first/last block, size last/first, mean cosine of pairs of digits."""
    net, keep = start(depth, scale, identity), []
    for layer in net:
        for p in layer:
            p.requires_grad_()
    out = forward(net, x[:200], skip, keep=keep)
    signal = torch.autograd.grad(loss_of(out, y[:200].expand(SEEDS, -1)).sum(), keep)
    cosine = []
    for h in keep:
        unit = torch.nn.functional.normalize(h.detach().relu(), dim=2)
        c = unit @ unit.transpose(1, 2)
        n = c.shape[1]
        cosine.append([round(v, 3) for v in ((c.sum((1, 2)) - n) / (n * n - n)).tolist()])
    ratio = (signal[0].norm(dim=(1, 2)) / signal[-1].norm(dim=(1, 2))).tolist()
    growth = (keep[-1].norm(dim=(1, 2)) / keep[0].norm(dim=(1, 2))).tolist()
    return {"signal": [float(f"{v:.3g}") for v in ratio], "growth": [float(f"{v:.3g}") for v in growth],
            "alike": cosine}


def train(depth, skip, scale, rates, identity=False, steps=STEPS, show=(STEPS,)):
    """SGD at every rate from the same five starts; keeps the rate with the lowest mean training loss."""
    net = start(depth, scale, identity, len(rates))
    flat = [p.requires_grad_() for layer in net for p in layer]
    rate = torch.tensor(rates).repeat_interleave(SEEDS)
    g = torch.Generator().manual_seed(1)
    curve = []
    for step in range(steps + 1):
        if step in show:
            curve.append((wrong(net, x, y, skip), wrong(net, test_x, test_y, skip)))
        rows = torch.randint(0, 1400, (SEEDS, BATCH), generator=g).repeat(len(rates), 1)
        if step < steps:  # each network's loss times its rate, so that the slopes are its steps
            loss = (rate * loss_of(forward(net, x[rows], skip), y[rows])).sum()
            moves = torch.autograd.grad(loss, flat)
            with torch.no_grad():
                torch._foreach_sub_(flat, moves)
    with torch.no_grad():
        loss = loss_of(forward(net, x, skip), y.expand(len(rates) * SEEDS, -1)).view(len(rates), SEEDS)
    means = [float(v) if math.isfinite(v) else math.inf for v in loss.mean(1)]
    best = means.index(min(means))
    mine = slice(best * SEEDS, (best + 1) * SEEDS)
    found = {"rate": rates[best], "mean_losses": [round(v, 3) if v < math.inf else None for v in means],
             "train": [c[0][mine] for c in curve], "test": [c[1][mine] for c in curve]}
    if depth == 10:
        one = [[w[mine], b[mine]] for w, b in net]
        found["without"] = [wrong(one, test_x, test_y, skip, k) for k in range(1, depth + 1)]
    return found


found = {"steps": SHOW, "start": {}, "trained": {}}
for name, skip in (("plain", False), ("residual", True)):
    found["start"][name] = at_start(30, skip, 1 / math.sqrt(30) if skip else 1)
    for depth in (4, 10, 30):
        scale = 1 / math.sqrt(depth) if skip else 1
        show = SHOW if depth == 30 else (STEPS,)
        found["trained"][f"{name} {depth}"] = train(depth, skip, scale, RATES[f"{name} {depth}"], show=show)
unscaled = at_start(30, True, 1)
found["unscaled"] = {"signal": unscaled["signal"], "growth": unscaled["growth"]}
found["unscaled"] |= train(30, True, 1, (1e-6, 1e-5, 1e-4), steps=100, show=(0, 100))
found["identity"] = train(30, False, 1, RATES["identity"], identity=True)
print(json.dumps(found))
