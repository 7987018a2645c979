"""The runs behind the figures: one made-up hospital, one small network, eight things gone wrong."""

import json

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC
from torch import nn

torch.set_num_threads(1)


def patients(n, seed):
    """Ten readings each, and whether the patient comes back (Friedman's formula, plus luck)."""
    rng = np.random.default_rng(seed)
    x = rng.random((n, 10))
    severity = 10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2
    severity += 10 * x[:, 3] + 5 * x[:, 4] + rng.normal(0, 2, n)
    return (x - 0.5) * 12**0.5, (severity > 14.4).astype(int)


def run(train, val, fresh=None, rate=0.1, epochs=40, drop=0.0, decay=0.0, seed=0):
    """Loss and accuracy after every epoch; `logged` is the mean over the epoch's batches."""
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(10, 64), nn.ReLU(), nn.Dropout(drop), nn.Linear(64, 2))
    step = torch.optim.SGD(net.parameters(), lr=rate, weight_decay=decay)
    loss = nn.CrossEntropyLoss()
    sets = {"train": train, "val": val, "fresh": fresh}
    sets = {
        name: (torch.tensor(s[0], dtype=torch.float32), torch.tensor(s[1]))
        for name, s in sets.items()
        if s is not None
    }
    x, y = sets["train"]
    out = {"logged": []} | {k + e: [] for k in sets for e in ("", "_accuracy")}
    for _ in range(epochs):
        net.train()
        total = 0.0
        order = torch.randperm(len(x))
        for i in range(0, len(x), 32):
            rows = order[i : i + 32]
            batch_loss = loss(net(x[rows]), y[rows])
            step.zero_grad()
            batch_loss.backward()
            step.step()
            total += batch_loss.item() * len(rows)
        out["logged"].append(round(total / len(x), 3))
        net.eval()
        with torch.no_grad():
            for name, (xs, ys) in sets.items():
                scores = net(xs)
                right = (scores.argmax(1) == ys).float().mean().item()
                out[name].append(round(loss(scores, ys).item(), 3))
                out[name + "_accuracy"].append(round(right, 4))
    return out, net


train, val, fresh = patients(1000, 0), patients(1000, 1), patients(10000, 2)


def pascals(s):
    """One column in large units, as if blood pressure came in pascals."""
    x = s[0].copy()
    x[:, 3] = 2000 + 300 * x[:, 3]
    return x, s[1]


few = train[0][:200], train[1][:200]
shifted = train[0][:400], np.roll(train[1][:400], 1)
# 375 patients, four visits each: nearly the same readings, the same outcome.
rng = np.random.default_rng(3)
visits = np.repeat(train[0][:375], 4, axis=0) + rng.normal(0, 0.1, (1500, 10))
outcome = np.repeat(train[1][:375], 4)
order = rng.permutation(1500)
seen, held = order[:1000], order[1000:]

runs = {}
runs["healthy"], net = run(train, val, fresh)
with torch.no_grad():
    answers = net(torch.tensor(fresh[0], dtype=torch.float32)).argmax(1).numpy()
right = answers == fresh[1]
groups = right[:9000].reshape(-1, 30).mean(1)  # 300 groups of 30 patients
nines = groups[:297].reshape(-1, 9)
runs["groups"] = {
    "accuracy": round(float(right.mean()), 4),
    "first_nine": [round(float(g), 3) for g in nines[0]],
    "mean_lowest": round(float(nines.min(1).mean()), 3),
    "mean_highest": round(float(nines.max(1).mean()), 3),
    "spread": round(float(groups.std()), 3),
}
runs["flat"], net = run(pascals(train), pascals(val))
with torch.no_grad():
    scores = net(torch.tensor(pascals(val)[0], dtype=torch.float32))
runs["flat"]["different_answers"] = len(np.unique(scores.numpy().round(4), axis=0))
runs["jagged"], _ = run(train, val, rate=3.0)
runs["level"], _ = run(train, val, decay=0.1)
runs["turns"], _ = run(few, val, epochs=250)
runs["never"], _ = run(shifted, val, epochs=300)
coins = np.random.default_rng(9).integers(0, 2, 400)  # labels that no reading can tell
runs["coins"], _ = run((train[0][:400], coins), val, epochs=300)
runs["below"], _ = run(train, val, drop=0.5)
runs["stairs"], _ = run(train, (val[0][:20], val[1][:20]), val)
runs["leak"], _ = run((visits[seen], outcome[seen]), (visits[held], outcome[held]), fresh, epochs=120)

sizes = [50, 100, 200, 400, 800, 1600, 3200]
models = {"line": lambda: LogisticRegression(), "free": lambda: SVC(C=10)}
for name, make in models.items():
    table = {"rows": sizes, "train": [], "fresh": []}
    for n in sizes:
        errors = []
        for seed in range(10 if n < 3000 else 5):
            x, y = patients(n, 100 + seed)
            model = make().fit(x, y)
            errors.append((1 - model.score(x, y), 1 - model.score(fresh[0][:4000], fresh[1][:4000])))
        means = np.mean(errors, axis=0)
        table["train"].append(round(float(means[0]), 4))
        table["fresh"].append(round(float(means[1]), 4))
    runs[name] = table

# The best anybody could do: know the formula, not the luck.
rng = np.random.default_rng(2)
x = rng.random((10000, 10))
severity = 10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2
severity += 10 * x[:, 3] + 5 * x[:, 4]
runs["best"] = {"error": round(float(((severity > 14.4) != fresh[1]).mean()), 4)}
print(json.dumps(runs))
