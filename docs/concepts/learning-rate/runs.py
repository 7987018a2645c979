"""Sweeps, range tests and slow-against-fast on scikit-learn's digits, many small networks at once."""

import json

import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
X, y = load_digits(return_X_y=True)
split = train_test_split(X / 16, y, train_size=1200, random_state=0, stratify=y)
train_x, val_x, train_y, val_y = (torch.tensor(part) for part in split)
SEEDS = 5


def start(copies):
    """Five random starts of 64-64-10, each copied so that every rate gets the same five."""
    draw = torch.Generator().manual_seed(0)
    params = []
    for shape in ((64, 64), (1, 64), (64, 10), (1, 10)):
        five = (torch.rand(SEEDS, *shape, generator=draw) * 2 - 1) / 8  # as nn.Linear draws them
        params.append(five.repeat(copies, 1, 1).requires_grad_())
    return params


def losses(params, x, y):
    """One loss and one accuracy for each network; x is (rows, 64) or (networks, rows, 64)."""
    w1, b1, w2, b2 = params
    out = torch.relu(x @ w1 + b1) @ w2 + b2
    rows = y.expand(len(w1), -1)
    loss = torch.nn.functional.cross_entropy(out.transpose(1, 2), rows, reduction="none").mean(1)
    return loss, (out.argmax(2) == rows).double().mean(1)


def step(params, rates, x, y, rule="SGD", memory=None):
    """One step of plain SGD, of SGD with momentum 0.9, or of Adam as PyTorch sets it by default."""
    loss, _ = losses(params, x, y)
    grads = torch.autograd.grad(loss.sum(), params)
    with torch.no_grad():
        for i, (p, g) in enumerate(zip(params, grads)):
            if rule != "SGD":
                first, second, k = memory.get(i, (torch.zeros_like(p), torch.zeros_like(p), 0))
                new = 1 if rule == "momentum" else 0.1
                first, second, k = 0.9 * first + new * g, 0.999 * second + 0.001 * g**2, k + 1
                memory[i] = first, second, k
                g = first
                if rule == "Adam":
                    g = first / (1 - 0.9**k) / ((second / (1 - 0.999**k)).sqrt() + 1e-8)
            p -= rates.view(-1, 1, 1) * g
    return loss.detach()


def batches(rows, size, epochs, seed):
    draw = torch.Generator().manual_seed(seed)
    for _ in range(epochs):
        yield torch.randperm(rows, generator=draw).split(size)


def tidy(values):
    return [float(f"{v:.4g}") for v in values]


result = {}
RATES = [0.0001, 0.001, 0.01, 0.03, 0.1, 0.3, 1, 1.5, 3, 10]
rates = torch.tensor(RATES).repeat_interleave(SEEDS)
params, curves, alive = start(len(RATES)), [[] for _ in rates], []
with torch.no_grad():
    before = losses(params, train_x, train_y)[0]
for epoch in batches(1200, 32, 20, 1):
    seen = torch.stack([step(params, rates, train_x[r], train_y[r]) for r in epoch])
    for curve, mean in zip(curves, seen.mean(0).tolist()):
        curve.append(mean)
    with torch.no_grad():  # hidden units that answer to at least one training picture
        answers = train_x @ params[0] + params[1]
        alive.append((answers > 0).any(1).sum(1).tolist())
with torch.no_grad():
    (loss, right), (val_loss, val_right) = losses(params, train_x, train_y), losses(params, val_x, val_y)
for i, rate in enumerate(RATES):
    five = slice(i * SEEDS, (i + 1) * SEEDS)
    result[str(rate)] = {
        "curves": [tidy(c) for c in curves[five]], "start": tidy(before[five].tolist()),
        "loss": tidy(loss[five].tolist()), "train": tidy(right[five].tolist()),
        "val": tidy(val_right[five].tolist()), "val_loss": tidy(val_loss[five].tolist()),
        "alive": {e: alive[e - 1][five] for e in (1, 5, 20)},
    }  # fmt: skip

# Range test: 200 batches, the rate times 1.072 after each, from 0.0001 to 100.
params, draw, record = start(1), torch.Generator().manual_seed(2), []
ladder = [1e-4 * 10 ** (6 * k / 200) for k in range(201)]
for rate in ladder:
    r = torch.randint(0, 1200, (32,), generator=draw)
    record.append(tidy(step(params, torch.full((SEEDS,), rate), train_x[r], train_y[r]).tolist()))
result["range"] = {"rates": tidy(ladder), "losses": record}

# Other optimizers: the same starts and batches, and where their range test (0.000001 to 1) is lowest.
OTHERS = [0.00001, 0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1]
for rule in ("momentum", "Adam"):
    rates = torch.tensor(OTHERS).repeat_interleave(SEEDS)
    params, memory = start(len(OTHERS)), {}
    for epoch in batches(1200, 32, 20, 1):
        for r in epoch:
            step(params, rates, train_x[r], train_y[r], rule, memory)
    with torch.no_grad():
        right = losses(params, val_x, val_y)[1]
    params, memory, draw, record = start(1), {}, torch.Generator().manual_seed(2), []
    low = [1e-6 * 10 ** (6 * k / 200) for k in range(201)]
    for rate in low:
        r = torch.randint(0, 1200, (32,), generator=draw)
        record.append(step(params, torch.full((SEEDS,), rate), train_x[r], train_y[r], rule, memory))
    record = torch.stack(record)
    smooth = torch.stack([record[max(0, k - 4) : k + 5].mean(0) for k in range(201)])
    result[rule] = {
        "rates": OTHERS, "val": [tidy(right[k : k + SEEDS].tolist()) for k in range(0, len(right), SEEDS)],
        "lowest": tidy([low[k] for k in smooth.argmin(0).tolist()]),
    }  # fmt: skip

# Slow against fast, without a budget: 150 rows, each network until its training loss is 0.01.
SLOW = [0.03, 0.3]
rates = torch.tensor(SLOW).repeat_interleave(SEEDS)
params, done = start(len(SLOW)), {}
for number, epoch in enumerate(batches(150, 16, 800, 3), 1):
    for r in epoch:
        step(params, rates, train_x[r], train_y[r])
    if number % 5 == 0:
        with torch.no_grad():
            loss = losses(params, train_x[:150], train_y[:150])[0]
            new = [i for i in range(len(rates)) if loss[i] < 0.01 and i not in done]
            if new:
                v_loss, v = losses(params, val_x, val_y)
                done |= {i: (number, v[i].item(), v_loss[i].item()) for i in new}
    if len(done) == len(rates):
        break
for i, rate in enumerate(SLOW):
    rows = [done.get(i * SEEDS + s, (0, 0, 0)) for s in range(SEEDS)]
    result[f"until {rate}"] = {k: tidy(v) for k, v in zip(("epochs", "val", "val_loss"), zip(*rows))}
print(json.dumps(result))
