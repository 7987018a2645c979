"""Digits with dropout: five rates, clean or partly wrong labels, ten seeds; three rates for longer. Prints what was measured as JSON."""

import json
import math

import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn.functional import cross_entropy

torch.set_num_threads(1)
RATES, SEEDS, ROWS, UNITS, EPOCHS = (0, 0.2, 0.5, 0.8, 0.95), 10, 250, 128, 100
x, y = load_digits(return_X_y=True)
x, y = torch.tensor(x / 16, dtype=torch.float32), torch.tensor(y)

# One seed is one choice of 250 training rows; every rate sees the same rows.
train, test, wrong = [], [], []
for seed in range(SEEDS):
    rng = np.random.default_rng(seed)
    order = torch.tensor(rng.permutation(len(y)))
    train.append(order[:ROWS])
    test.append(order[ROWS:])
    wrong.append(torch.tensor(rng.integers(1, 10, 50)))
train, test, wrong = torch.stack(train), torch.stack(test), torch.stack(wrong)
x_train, x_test, y_test = x[train], x[test], y[test]
clean = y[train]
spoiled = clean.clone()
spoiled[:, :50] = (spoiled[:, :50] + wrong) % 10  # 50 of the 250 labels are wrong

draw = torch.Generator().manual_seed(0)
start = [torch.randn(SEEDS, 64, UNITS, generator=draw) * math.sqrt(2 / 64), torch.zeros(SEEDS, 1, UNITS),
         torch.randn(SEEDS, UNITS, 10, generator=draw) * math.sqrt(2 / UNITS), torch.zeros(SEEDS, 1, 10)]


def forward(net, rows, rate):
    h = torch.relu(torch.baddbmm(net[1], rows, net[0]))
    if rate:  # dropout: a new coin for every row and unit
        h = h * (torch.rand(h.shape, generator=draw) >= rate) / (1 - rate)
    return torch.baddbmm(net[3], h, net[2])


def measure(net, rows, labels, rate=0.0):
    """Accuracy and loss of each seed."""
    with torch.no_grad():
        out = forward(net, rows, rate)
        loss = cross_entropy(out.transpose(1, 2), labels, reduction="none").mean(1)
        return (out.argmax(2) == labels).float().mean(1), loss


def fit(labels, rate, epochs=EPOCHS):
    net = [p.clone().requires_grad_() for p in start]
    adam = torch.optim.Adam(net, lr=0.003)
    curve = []
    for epoch in range(1, epochs + 1):
        for batch in torch.randperm(ROWS, generator=draw).split(50):
            out = forward(net, x_train[:, batch], rate)
            loss = cross_entropy(out.transpose(1, 2), labels[:, batch], reduction="none").mean(1).sum()
            adam.zero_grad()
            loss.backward()
            adam.step()
        if epoch % 4 == 0 and (rate == 0 or epochs > EPOCHS):  # for early stopping
            curve.append(round(float(measure(net, x_test, y_test)[0].mean()), 4))
    return net, curve


found = {"rows": ROWS, "test_rows": len(y) - ROWS, "units": UNITS, "seeds": SEEDS}
for name, labels in (("clean", clean), ("wrong", spoiled)):
    found[name] = {}
    for rate in RATES:
        net, curve = fit(labels, rate)
        parts = {"train_mode": measure(net, x_train, labels, rate), "train": measure(net, x_train, labels),
                 "test": measure(net, x_test, y_test), "half": measure(net, x_test, y_test, 0.5)}
        found[name][str(rate)] = {
            **{k: {"accuracy": round(float(a.mean()), 4), "loss": round(float(b.mean()), 4)} for k, (a, b) in parts.items()},
            "test_by_seed": [round(float(v), 4) for v in parts["test"][0]], "test_curve": curve,
        }
# Does it hold after three times as many passes?
found["longer"] = {}
for rate in (0, 0.8, 0.95):
    curve = fit(spoiled, rate, 3 * EPOCHS)[1]
    found["longer"][str(rate)] = {"test": curve[-1], "best": max(curve)}  # best: chosen by the new digits
print(json.dumps(found))
