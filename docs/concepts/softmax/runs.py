"""Two measurements on scikit-learn's digits (8 by 8 pixels, ten classes), five seeds each.

Calibration: a small network is trained on 600 images, as they are and with noise added to every
pixel; on 900 others its largest softmax output is compared with how often it is right, before and
after one temperature is fitted on the remaining 297. Twice: the same network, trained with softmax
put in front of a loss that applies softmax itself.
"""

import json

import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn.functional import cross_entropy

torch.set_num_threads(1)
IMAGES, LABELS = load_digits(return_X_y=True)
SEEDS, STEPS = range(5), 300
KEPT = "right", "90 % at step", "digits it answers", "losses"
EDGES = (0.0, 0.5, 0.7, 0.9, 0.99, 1.01)


def data(seed, noise):
    """Shuffled images and labels: 600 to train, 297 to set a temperature, 900 to test."""
    g = np.random.default_rng(seed)
    x = (IMAGES + noise * g.standard_normal(IMAGES.shape)) / 16
    order = g.permutation(len(LABELS))
    x, y = torch.tensor(x[order], dtype=torch.float32), torch.tensor(LABELS[order])
    return (x[:600], y[:600]), (x[600:897], y[600:897]), (x[897:], y[897:])


def train(seed, noise, optimizer, rate, twice=False):
    """The trained network's logits on both held-out parts, its losses, and its test accuracy."""
    (x, y), (x_set, y_set), (x_test, y_test) = data(seed, noise)
    torch.manual_seed(seed)
    layers = torch.nn.Linear(64, 64), torch.nn.ReLU(), torch.nn.Linear(64, 10)
    network = torch.nn.Sequential(*layers)
    step = optimizer(network.parameters(), lr=rate)
    losses, reached = [], None
    for k in range(STEPS):
        logits = network(x)
        loss = cross_entropy(logits.softmax(1) if twice else logits, y)
        step.zero_grad()
        loss.backward()
        step.step()
        if k % 10 == 0:
            losses.append(round(loss.item(), 3))
        if reached is None and (k + 1) % 10 == 0:  # after 10, 20, ... steps
            with torch.no_grad():
                right = (network(x_test).argmax(1) == y_test).double().mean().item()
            reached = k + 1 if right >= 0.9 else None
    with torch.no_grad():
        held, test = (network(x_set), y_set), (network(x_test), y_test)
        pure_noise = torch.rand(900, 64, generator=torch.Generator().manual_seed(seed))
        nothing = network(pure_noise).softmax(1).amax(1).mean().item()
    guess = test[0].argmax(1)
    right = (guess == test[1]).double().mean().item()
    return held, test, {
        "right": round(right, 3), "losses": losses, "90 % at step": reached,
        "top share on pure noise": round(nothing, 3), "digits it answers": len(guess.unique()),
    }  # fmt: skip


def top(logits, labels, temperature=1.0):
    share, guess = (logits / temperature).softmax(1).max(1)
    return share.double(), (guess == labels).double()


def calibration(noise):
    rows, pooled, cooled, nothing = [], [], [], []
    for seed in SEEDS:
        held, test, run = train(seed, noise, torch.optim.Adam, 0.01)
        grid = np.geomspace(0.5, 20, 200)
        fitted = grid[np.argmin([cross_entropy(held[0] / t, held[1]).item() for t in grid])]
        plain, after = top(*test), top(*test, fitted)
        pooled.append(plain), cooled.append(after), nothing.append(run["top share on pure noise"])
        wrong = plain[0][plain[1] == 0]
        rows.append([run["right"], plain[0].mean().item(), wrong.mean().item(), fitted,
                     after[0].mean().item(), after[0].mean().item() - run["right"]])  # fmt: skip
    names = ("right", "top share", "top share when wrong", "temperature", "top share after",
             "gap after")  # fmt: skip
    means = dict(zip(names, [round(m, 3) for m in np.mean(rows, axis=0).tolist()]))
    spans = {n: [round(v, 3) for v in (min(c), max(c))] for n, c in zip(names, zip(*rows))}
    bins = {}
    for name, runs in (("plain", pooled), ("after", cooled)):
        share, ok = (torch.cat(part) for part in zip(*runs))
        bins[name] = []
        for low, high in zip(EDGES, EDGES[1:]):
            inside = (share >= low) & (share < high)
            n = int(inside.sum())
            pair = [round(v[inside].mean().item(), 3) for v in (share, ok)] if n else None
            bins[name].append({"from": low, "n": n, "share and right": pair})
    return {"means": means, "lowest and highest": spans, "bins": bins,
            "top share on pure noise": round(float(np.mean(nothing)), 3)}  # fmt: skip


def doubled():
    out = {}
    for name, optimizer, rate in (
        ("SGD 0.5", torch.optim.SGD, 0.5),
        ("SGD 5", torch.optim.SGD, 5.0),
        ("Adam 0.001", torch.optim.Adam, 0.001),
        ("Adam 0.01", torch.optim.Adam, 0.01),
    ):
        for twice in (False, True):
            runs = [train(seed, 0, optimizer, rate, twice)[2] for seed in SEEDS]
            key = f"{name}, softmax {'twice' if twice else 'once'}"
            out[key] = {k: [r[k] for r in runs] for k in KEPT}
    return out


result = {"clean": calibration(0), "noisy": calibration(6), "twice": doubled()}
print(json.dumps(result, indent=1))
