"""Ten hidden layers on two spirals: activations and starts, five rates, five seeds each."""

import json
import math

import torch
from torch import nn

torch.set_num_threads(1)
DEPTH, WIDTH, BATCH, STEPS = 10, 32, 32, 600
SGD, ADAM, SEEDS = (0.03, 0.1, 0.3, 1.0, 3.0), (0.0003, 0.001, 0.003, 0.01), range(5)
F = nn.functional

# 300 points on two spirals that wind around each other once and a quarter
draw = torch.Generator().manual_seed(7)
radius = torch.linspace(0.08, 1, 150).sqrt()
angle = 2.5 * math.pi * radius
arm = torch.stack([radius * angle.cos(), radius * angle.sin()], 1)
x = torch.cat([arm, -arm]) + 0.03 * torch.randn(300, 2, generator=draw)
x = (x - x.mean(0)) / x.std(0)
y = torch.cat([torch.zeros(150), torch.ones(150)])

HE = math.sqrt(2)  # a start is the spread of the weights, times the root of the inputs
KINDS = {
    "sigmoid": (torch.sigmoid, 1.0, False),  # Xavier
    "sigmoid helped": (torch.sigmoid, 4.0, True),  # starts as the same function as tanh, below
    "tanh": (torch.tanh, 1.0, False),  # Xavier
    "relu": (torch.relu, HE, False),
    "leaky": (lambda z: F.leaky_relu(z, 0.01), HE, False),
    "gelu": (F.gelu, HE, False),
    "relu half": (torch.relu, HE / 2, False),
    "relu default": (torch.relu, None, False),  # what nn.Linear draws by itself
    "none": (lambda z: z, 1.0, False),
}


def start(gain, center, nets):
    """The weights of all networks at once: one seed has the same draws for every kind."""
    params = []
    for layer in range(DEPTH + 1):
        fan_in, out = WIDTH if layer else 2, WIDTH if layer < DEPTH else 1
        draws = [torch.Generator().manual_seed(100 * s + layer) for s in nets]
        if gain is None:  # nn.Linear: weights and biases uniform up to 1 / root of the inputs
            w = torch.stack([2 * torch.rand(out, fan_in, generator=g) - 1 for g in draws])
            b = torch.stack([2 * torch.rand(1, out, generator=g) - 1 for g in draws])
            w, b = w / math.sqrt(fan_in), b / math.sqrt(fan_in)
        else:
            w = torch.stack([torch.randn(out, fan_in, generator=g) for g in draws])
            w *= (gain if layer < DEPTH else 1) / math.sqrt(fan_in)
            b = torch.zeros(len(nets), 1, out)
        if center:  # sigmoid(z) = 0.5 + 0.5 * tanh(z / 2), so rescale, and take the 0.5 off again
            w *= 2 if layer == DEPTH else 1 if layer else 0.5
            b = -0.5 * w.sum(2)[:, None] if layer else b
        params.append((w.requires_grad_(), b.clone().requires_grad_()))
    return params


def forward(params, act, points, sums=None):
    h = points.expand(len(params[0][0]), -1, -1)
    for layer, (w, b) in enumerate(params):
        z = h @ w.transpose(1, 2) + b
        if sums is not None:
            z.retain_grad()
            sums.append(z)
        h = act(z) if layer < DEPTH else z
    return h[..., 0]


def losses(out, target):
    return F.binary_cross_entropy_with_logits(
        out, target.expand_as(out), reduction="none"
    ).mean(1)


def measure(act, gain, center, adam=False):
    rates = ADAM if adam else SGD
    nets = [seed for _ in rates for seed in SEEDS]
    rate = torch.tensor([r for r in rates for _ in SEEDS])[:, None, None]
    params, sums = start(gain, center, nets), []
    losses(forward(params, act, x, sums), y).sum().backward()
    norms = torch.stack([z.grad.flatten(1).norm(dim=1) for z in sums])[:, : len(SEEDS)]
    rows, curve = torch.Generator().manual_seed(5), []
    flat = [p for pair in params for p in pair]
    first, second = [torch.zeros_like(p) for p in flat], [torch.zeros_like(p) for p in flat]
    for step in range(1, STEPS + 1):
        pick = torch.randint(0, 300, (BATCH,), generator=rows)
        for p in flat:
            p.grad = None
        loss = losses(forward(params, act, x[pick]), y[pick])
        loss.sum().backward()
        curve.append(loss.detach())
        with torch.no_grad():
            for p, m, v in zip(flat, first, second):
                if not adam:
                    p -= rate * p.grad  # plain SGD
                    continue
                m += 0.1 * (p.grad - m)
                v += 0.001 * (p.grad**2 - v)
                p -= rate * m / (1 - 0.9**step) / ((v / (1 - 0.999**step)).sqrt() + 1e-8)
    with torch.no_grad():
        right = ((forward(params, act, x) > 0) == (y > 0)).sum(1)
    shape = (len(rates), len(SEEDS))
    curve = torch.stack(curve).view(STEPS // 20, 20, *shape).mean(1)
    end, right = curve[-1], right.view(shape)
    best = torch.nan_to_num(end, nan=9).mean(1).argmin().item()
    return {
        "first_over_last": sorted((norms[0] / norms[DEPTH - 1]).tolist()),
        "rate": rates[best],
        "losses": curve[:, best].T.tolist(),
        "end": sorted(end[best].tolist()),
        "right": sorted(right[best].tolist()),
        "right_by_rate": [sorted(row) for row in right.tolist()],
    }


def rounded(value):
    if isinstance(value, dict):
        return {k: rounded(v) for k, v in value.items()}
    if isinstance(value, list):
        return [rounded(v) for v in value]
    if isinstance(value, float):
        return float(f"{value:.3g}") if math.isfinite(value) else None
    return value


result = {kind: measure(*how) for kind, how in KINDS.items()}
for kind in ("sigmoid", "relu half", "relu default", "relu"):
    result["adam " + kind] = measure(*KINDS[kind], adam=True)
    del result["adam " + kind]["losses"]
print(json.dumps(rounded(result)))
