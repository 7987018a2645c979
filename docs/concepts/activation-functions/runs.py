"""Nine rules between the layers, on two tasks: five random starts each, best of five rates.

The rate is chosen on points that are neither trained on nor reported. All starts and all rates of
one rule are trained side by side, as a batch of networks.
"""

import json
import math

import numpy as np
import torch
from sklearn.datasets import load_digits

torch.set_num_threads(1)
RULES = {
    "none": lambda z: z,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "ReLU": torch.relu,
    "GELU": torch.nn.functional.gelu,
    "sine": torch.sin,
    "fast sine": lambda z: torch.sin(30 * z),
    "step": lambda z: (z > 0).float(),
    "square": lambda z: z * z,
}
RATES, SEEDS = (0.001, 0.003, 0.01, 0.03, 0.1), range(5)


def train(rule, sizes, X, y, steps, batch, loss_of, spread, shrink=1.0):
    """Adam, written out, because each network has a rate of its own. `shrink`: start and rate."""
    nets = [(rate * shrink, seed) for rate in RATES for seed in SEEDS]
    draws = [torch.Generator().manual_seed(seed) for _, seed in nets]
    params = []
    for a, b in zip(sizes, sizes[1:]):
        W = [torch.randn(a, b, generator=g) * shrink / math.sqrt(a) for g in draws]
        first = spread if not params else 0.0
        c = [torch.randn(1, b, generator=g) * first for g in draws]
        params += [torch.stack(W).requires_grad_(), torch.stack(c).requires_grad_()]
    rate = torch.tensor([r for r, _ in nets]).view(-1, 1, 1)
    first = [torch.zeros_like(p) for p in params]
    second = [torch.zeros_like(p) for p in params]

    def run(X):
        h = X.expand(len(nets), *X.shape)
        for i in range(0, len(params), 2):
            z = torch.baddbmm(params[i + 1], h, params[i])
            h = RULES[rule](z) if i < len(params) - 2 else z
        return h

    shuffle = torch.Generator().manual_seed(0)
    for k in range(1, steps + 1):
        rows = torch.randint(len(X), (batch,), generator=shuffle) if batch else slice(None)
        loss = loss_of(run(X[rows]), y[rows])
        grads = torch.autograd.grad(loss, params, allow_unused=True)
        with torch.no_grad():
            for p, g, m, v in zip(params, grads, first, second):
                if g is None:  # behind a step nothing has a slope
                    continue
                m.mul_(0.9).add_(g, alpha=0.1)
                v.mul_(0.999).addcmul_(g, g, value=0.001)
                p -= rate * (m / (1 - 0.9**k)) / ((v / (1 - 0.999**k)).sqrt() + 1e-8)
    return run


def by_rate(values):
    return values.detach().numpy().reshape(len(RATES), len(SEEDS)).astype(float)


def best(chosen_by, low):
    """The place of the rate with the best median over the starts."""
    v = by_rate(chosen_by)
    v = np.where(np.isfinite(v), v, 1e9 if low else 0)
    return int((np.median(v, axis=1) * (1 if low else -1)).argmin())


def squared(out, y):
    return ((out - y) ** 2).mean((1, 2)).sum()


def log_loss(out, y):
    many = torch.nn.functional.cross_entropy(
        out.flatten(0, 1), y.repeat(len(out)), reduction="sum"
    )
    return many / out.shape[1]


def use(t):
    return np.maximum(20 - t, 0) + 0.6 * np.maximum(t - 20, 0)


def column(values, scale):
    return torch.tensor(values / scale, dtype=torch.float32)[:, None]


out = {"office": {}, "digits": {}}
whole, half, fine = np.arange(0, 41.0), np.arange(0.5, 40), np.arange(0, 40.01, 0.125)
quarter = np.sort(np.r_[half - 0.25, half + 0.25])  # to choose the rate by
X, y = column(whole - 20, 10), column(use(whole), 10)
for rule in RULES:
    run = train(rule, [1, 16, 1], X, y, 1000, 0, squared, 0.5)

    def off(t):
        return 10 * ((run(column(t - 20, 10)) - column(use(t), 10)) ** 2).mean((1, 2)) ** 0.5

    with torch.no_grad():
        row = best(off(quarter), low=True)
        values, seen = by_rate(off(half))[row], by_rate(off(whole))[row]
        curves = 10 * run(column(fine - 20, 10))[..., 0]
    middle = int(np.argsort(values)[2])
    out["office"][rule] = {
        "rate": RATES[row],
        "off between": [round(float(v), 3) for v in sorted(values)],
        "off on seen": [round(float(v), 3) for v in sorted(seen)],
        "curve": [round(float(v), 2) for v in curves[row * len(SEEDS) + middle]],
    }

digits = load_digits()  # 1,000 to train on, 300 to choose the rate by, 497 to test
order = torch.randperm(len(digits.target), generator=torch.Generator().manual_seed(0))
Xd = torch.tensor(digits.data, dtype=torch.float32)[order]
yd = torch.tensor(digits.target)[order]
Xd = (Xd - Xd[:1000].mean(0)) / Xd[:1000].std()
for depth in (1, 6):
    out["digits"][depth] = {}
    for name in [*RULES, "fast sine, small start"]:
        rule, _, small = name.partition(", ")
        sizes, shrink = [64] + [32] * depth + [10], 1 / 30 if small else 1.0
        run = train(rule, sizes, Xd[:1000], yd[:1000], 300, 64, log_loss, 0.0, shrink)
        with torch.no_grad():
            right = (run(Xd).argmax(-1) == yd).float() * 100
        row = best(right[:, 1000:1300].mean(1), low=False)
        out["digits"][depth][name] = {
            "rate": RATES[row] * shrink,
            "right": [round(float(v), 1) for v in sorted(by_rate(right[:, 1300:].mean(1))[row])],
        }

# How large the sums of the sixth layer are at the start: root mean square, five starts.
out["sizes"] = {}
for rule in RULES:
    sizes = []
    for seed in SEEDS:
        g, h = torch.Generator().manual_seed(seed), Xd
        for _ in range(6):
            z = h @ torch.randn(h.shape[1], 32, generator=g) / math.sqrt(h.shape[1])
            h = RULES[rule](z)
        sizes.append(z.pow(2).mean().sqrt().item())
    out["sizes"][rule] = [float(f"{v:.2g}") for v in sorted(sizes)]

print(json.dumps(out))
