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
WIDTH, SEEDS, BATCH, STEPS = 32, 5, 32, 500
RATES = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3)  # the same for all that follow; the best is never the first or last
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


def norm_of(h, norm):
    """Layer normalization of each row, without learned scale and shift."""
    return torch.nn.functional.layer_norm(h, h.shape[-1:]) if norm else h


def forward(net, rows, skip, without=None, keep=None, norm=False):
    h = torch.baddbmm(net[0][1], rows.expand(len(net[0][0]), -1, -1), net[0][0])
    for k, (w, b) in enumerate(net[1:-1], 1):
        if k == without:
            continue
        branch = torch.baddbmm(b, norm_of(h, norm).relu(), w)
        h = h + branch if skip else branch  # the only difference
        if keep is not None:
            keep.append(h)
    return torch.baddbmm(net[-1][1], norm_of(h, norm).relu(), net[-1][0])


def loss_of(out, target):
    """One mean loss for each network."""
    return torch.nn.functional.cross_entropy(out.transpose(1, 2), target, reduction="none").mean(1)


def wrong(net, rows, target, skip, without=None, norm=False):
    with torch.no_grad():
        out = forward(net, rows, skip, without, norm=norm).argmax(2) != target
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


def train(depth, skip, scale, identity=False, rates=RATES, steps=STEPS, norm=False):
    """SGD at every rate from the same five starts; keeps the rate with the lowest mean training loss."""
    net = start(depth, scale, identity, len(rates))
    flat = [p.requires_grad_() for layer in net for p in layer]
    rate = torch.tensor(rates).repeat_interleave(SEEDS)[:, None, None]
    g = torch.Generator().manual_seed(1)
    curve = []
    for step in range(steps + 1):
        if steps > STEPS and step == steps or steps == STEPS and step in SHOW:
            curve.append((wrong(net, x, y, skip, norm=norm), wrong(net, test_x, test_y, skip, norm=norm)))
        rows = torch.randint(0, 1400, (SEEDS, BATCH), generator=g).repeat(len(rates), 1)
        if step < steps:
            loss = loss_of(forward(net, x[rows], skip, norm=norm), y[rows]).sum()
            for p, slope in zip(flat, torch.autograd.grad(loss, flat)):
                p.data -= rate * slope
    with torch.no_grad():
        loss = loss_of(forward(net, x, skip, norm=norm), y.expand(len(rates) * SEEDS, -1)).view(len(rates), SEEDS)
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
        found["trained"][f"{name} {depth}"] = train(depth, skip, scale)
unscaled = at_start(30, True, 1)
found["unscaled"] = {"signal": unscaled["signal"], "growth": unscaled["growth"], "alike_at_25": unscaled["alike"][24]}


def brief(run):
    return {k: run[k] for k in ("rate", "mean_losses", "train", "test")}


found["unscaled"] |= brief(train(30, True, 1, rates=(1e-6, 1e-5, 1e-4, 1e-3, 1e-2)))
found["identity"] = brief(train(30, False, 1, identity=True))
found["normalized plain"] = brief(train(30, False, 1, norm=True))
found["normalized residual"] = brief(train(30, True, 1, norm=True))
found["longer"] = brief(train(30, False, 1, rates=(0.003, 0.01, 0.03), steps=2000))
print(json.dumps(found))
