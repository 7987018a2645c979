"""Ten networks learn upright digits, then slanted ones or another question, in many ways."""

import json

import numpy as np
from sklearn.datasets import load_digits

NETS, NEW, STEPS = 10, 30, 90
x, y = load_digits(return_X_y=True)
rng = np.random.default_rng(0)
order = np.array([rng.permutation(1797) for _ in range(NETS)])  # each net has its own split
x, y = x[order] / 16, y[order]
old, few, rest = slice(900), slice(900, 900 + NEW), slice(1200, None)
LAYERS = (64, 32, 32, 10)


def slant(x):
    """Moves the rows of each 8 x 8 picture by 2, 1, 1, 0, 0, -1, -1, -2 pixels."""
    wide = np.pad(x.reshape(NETS, -1, 8, 8), ((0, 0), (0, 0), (0, 0), (2, 2)))
    rows = [wide[:, :, r, 2 - s : 10 - s] for r, s in enumerate((2, 1, 1, 0, 0, -1, -1, -2))]
    return np.stack(rows, 2).reshape(x.shape)


def start(sizes=LAYERS):
    pairs = zip(sizes, sizes[1:])
    return [[rng.normal(0, (2 / i) ** 0.5, (NETS, i, o)), np.zeros((NETS, 1, o))] for i, o in pairs]


def forward(net, x):
    out = [x]
    for w, b in net:
        out.append(np.maximum(out[-1] @ w + b, 0) if len(out) < len(net) else out[-1] @ w + b)
    return out


def right(net, x, y):
    return 100 * (forward(net, x)[-1].argmax(2) == y).mean(1)


def step(net, x, y, rates):
    out = forward(net, x)
    p = np.exp(out[-1] - out[-1].max(2, keepdims=True))
    d = (p / p.sum(2, keepdims=True) - np.eye(p.shape[2])[y]) / y.shape[1]
    for k in (2, 1, 0):
        w, b = net[k]
        slopes = out[k].transpose(0, 2, 1) @ d, d.sum(1, keepdims=True)
        d = d @ w.transpose(0, 2, 1) * (out[k] > 0)
        w -= rates[k] * slopes[0]
        b -= rates[k] * slopes[1]


base = start()
for _ in range(10):
    for rows in np.split(rng.permutation(900), 30):
        step(base, x[:, rows], y[:, rows], [0.3] * 3)


def copy(net):
    return [[a.copy() for a in layer] for layer in net]


def tune(net, x, y, rates, log=None):
    """`rates` of the three layers, or a function of the step that gives them."""
    for t in range(STEPS):
        step(net, x, y, rates(t) if callable(rates) else rates)
        if log and t + 1 in log[0]:
            log[1].append(score(net))
    return net


slanted = slant(x)


def score(net, question=10):
    """Right on the new task and on upright digits, in percent: two means, two standard errors."""
    if question == 2:  # even or odd? with the old last layer put back for the upright digits
        kept = [*net[:2], base[2]]
        pair = right(net, x[:, rest], y[:, rest] % 2), right(kept, x[:, rest], y[:, rest])
    else:
        pair = right(net, slanted[:, rest], y[:, rest]), right(net, x[:, rest], y[:, rest])
    errors = [v.std(ddof=1) / NETS**0.5 for v in pair]
    return [round(float(v), 2) for v in (*(v.mean() for v in pair), *errors)]


def third(t, r, n):
    """The rate of a layer that is woken after n thirds of the steps."""
    return r * (t >= n * STEPS // 3)


PLANS = {
    "first": lambda r: [r, 0, 0],
    "middle": lambda r: [0, r, 0],
    "last": lambda r: [0, 0, r],
    "all": lambda r: [r, r, r],
    "rates, first fastest": lambda r: [r, r / 2.6, r / 2.6**2],
    "rates, last fastest": lambda r: [r / 2.6**2, r / 2.6, r],
    "wake, first first": lambda r: lambda t: [r, third(t, r, 1), third(t, r, 2)],
    "wake, last first": lambda r: lambda t: [third(t, r, 2), third(t, r, 1), r],
}
a, b = slanted[:, few], y[:, few]
marks = (1, 3, 10, 30, 90)
result = {"before": score(base), "marks": marks, "path": {}, "plan": {}, "mix": {}, "question": {}}
result["scratch"] = max(score(tune(start(), a, b, [r] * 3)) for r in (0.1, 0.3))
for r in (0.03, 0.1, 0.3):
    path = []
    tune(copy(base), a, b, [r] * 3, (marks, path))
    result["path"][r] = path
for n in (5, 10, 30, 100):
    both = np.concatenate([a, x[:, :n]], 1), np.concatenate([b, y[:, :n]], 1)
    result["mix"][n] = score(tune(copy(base), *both, [0.1] * 3))
head, nets = start((64, 32, 32, 2))[2:], {}
for name, plan in PLANS.items():
    for r in (0.1, 0.2) if name == "last" else (0.1,):
        nets[f"{name} {r}"] = tune(copy(base), a, b, plan(r))
        result["plan"][f"{name} {r}"] = score(nets[f"{name} {r}"])
    # Another question about upright digits, with a new last layer: even or odd?
    net = tune(copy(base[:2] + head), x[:, few], y[:, few] % 2, plan(0.1))
    result["question"][name] = score(net, 2)
pairs = zip(base, nets["all 0.1"])  # afterward: three quarters of the new weights, one of the old
average = [[0.25 * u + 0.75 * v for u, v in zip(old_layer, layer)] for old_layer, layer in pairs]
result["average"] = score(average)
leap = copy(base)
step(leap, a, b, [0.3] * 3)


def wins(one, two):
    """In how many of the networks is `one` better: on slanted digits, on upright ones?"""
    return [int((right(one, v, y[:, rest]) > right(two, v, y[:, rest])).sum()) for v in (slanted[:, rest], x[:, rest])]


result["first beats last"] = wins(nets["first 0.1"], nets["last 0.1"])
result["before beats one step at 0.3"] = wins(base, leap)
print(json.dumps(result))
