"""Small networks on a horseshoe, a closed ring and a folded line. Prints what was measured as JSON."""

import json
import math

import torch

torch.set_num_threads(1)
draw = torch.Generator().manual_seed(0)
logistic = torch.nn.functional.binary_cross_entropy_with_logits


def two_classes(n, gap):
    """n points in the middle (label 0), n on a circle around them (1) that leaves out a gap, in radians."""
    angle = gap / 2 + (2 * math.pi - gap) * torch.rand(n, generator=draw)
    radius = 2 + 0.16 * torch.randn(n, generator=draw)
    around = torch.stack([radius * angle.cos(), radius * angle.sin()], 1)
    middle = 0.38 * torch.randn(n, 2, generator=draw)
    return torch.cat([around, middle]), torch.cat([torch.ones(n), torch.zeros(n)])


def train(widths, f, x, y, starts=20, steps=1000, rate=0.03, score=None, residual=False):
    """Train `starts` networks side by side with Adam; returns their layers and their outputs.

    With residual, each hidden layer's input is added to its output.
    """
    g = torch.Generator().manual_seed(1)
    layers = []
    for d, m in zip(widths, widths[1:]):
        w = torch.randn(starts, d, m, generator=g) * math.sqrt(2 / d)
        b = 0.3 * torch.randn(starts, 1, m, generator=g)
        layers.append((w.requires_grad_(), b.requires_grad_()))
    adam = torch.optim.Adam([p for layer in layers for p in layer], lr=rate)
    for step in range(steps + 1):
        h = x.expand(starts, -1, -1)
        for w, b in layers[:-1]:
            h = f(h @ w + b) + (h if residual else 0)
        out = (h @ layers[-1][0] + layers[-1][1])[..., 0]
        if step < steps:
            adam.zero_grad()
            score(out, y.expand(starts, -1), reduction="none").mean(1).sum().backward()
            adam.step()
    return layers, out.detach()


def best_line(points, y):
    """The most points that any straight line gets right, by trying 3600 directions and every cut."""
    best = (0,)
    for k in range(3600):
        a = math.pi * k / 3600
        value = points @ torch.tensor([math.cos(a), math.sin(a)])
        order = value.argsort()
        ones = torch.cat([torch.zeros(1), y[order].cumsum(0)])
        right = torch.arange(len(y) + 1) - ones + ones[-1] - ones  # 0 below the cut, 1 above
        for sign, r in ((1, right), (-1, len(y) - right)):
            top = int(r.max())
            if top > best[0]:
                i = int(r.argmax())
                cut = value[order][max(i - 1, 0) : i + 1].mean()
                best = (top, math.cos(a), math.sin(a), float(cut))
    return [best[0], *(round(v, 4) for v in best[1:])]


found = {}
x, y = two_classes(100, gap=math.radians(45))
layers, out = train([2, 2, 2, 1], torch.tanh, x, y, steps=1500, score=logistic)
right = ((out > 0) == (y > 0.5)).sum(1)
pick = right.tolist().index(len(y))  # the first start that gets every point right
points, lines, shown = x, [best_line(x, y)], []
for w, b in layers[:-1]:
    w, b = w[pick].detach(), b[pick].detach()
    shown.append({"w": [[round(v, 3) for v in row] for row in w.T.tolist()],
                  "b": [round(v, 3) for v in b[0].tolist()]})
    points = torch.tanh(points @ w + b)
    lines.append(best_line(points, y))
found["horseshoe"] = {
    "points": [[round(v, 3) for v in p] for p in x.tolist()],
    "layers": shown,
    "best_line": lines,
    "right_by_start": sorted(right.tolist(), reverse=True),
}
x, y = two_classes(300, gap=0)
found["ring"] = []
plain = [2, 1], [2, 2, 1], [2, 2, 2, 1], [2, 2, 2, 2, 2, 1], [2] * 9 + [1], [2, 3, 1]
for widths, residual in [*((w, False) for w in plain), ([2] * 9 + [1], True)]:
    _, out = train(widths, torch.tanh, x, y, score=logistic, residual=residual)
    right = ((out > 0) == (y > 0.5)).sum(1)
    count = sum(m * (d + 1) for d, m in zip(widths, widths[1:]))
    found["ring"].append({"hidden": widths[1:-1], "residual": residual, "parameters": count, "best": int(right.max()),
                          "starts_all_right": int((right == len(y)).sum())})

line = torch.linspace(0, 1, 513)[:, None]
zigzag = line
for _ in range(6):
    zigzag = 2 * torch.relu(zigzag) - 4 * torch.relu(zigzag - 0.5)
mse = torch.nn.functional.mse_loss
out = train([1] + [2] * 6 + [1], torch.relu, line, zigzag[:, 0], rate=0.01, score=mse)[1]
errors = ((out - zigzag[:, 0]) ** 2).mean(1)
found["fold"] = {"error_of_constant": round(float(zigzag.var(correction=0)), 4),
                 "best_error": round(float(errors.min()), 4), "starts": len(errors)}
print(json.dumps(found))
