"""One small network on scikit-learn's breast cancer data: both switches, and each mistake."""

import copy
import json

import numpy as np
import torch
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from torch import nn

torch.set_num_threads(1)
SEEDS, EPOCHS = 10, 30
X, y = load_breast_cancer(return_X_y=True)
y = 1 - y  # scikit-learn has 1 for benign; here 1 is malignant
loss_of = nn.BCEWithLogitsLoss()


def data(seed):
    """300 rows to train on, 269 to validate, scaled by the training rows."""
    train_x, val_x, train_y, val_y = train_test_split(
        X, y, train_size=300, random_state=seed, stratify=y
    )
    scale = StandardScaler().fit(train_x)
    parts = (scale.transform(train_x), train_y, scale.transform(val_x), val_y)
    return [torch.tensor(part, dtype=torch.float32) for part in parts]


def build(seed):
    torch.manual_seed(seed)
    return nn.Sequential(
        nn.Linear(30, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Dropout(0.5), nn.Linear(32, 1)
    )


def logits(net, x, training=False, rows=None):
    """Read x without recording, in groups of `rows`. Leaves the mode as it was."""
    before = net.training
    net.train(training)
    with torch.no_grad():
        out = torch.cat([net(part)[:, 0] for part in x.split(rows or len(x))])
    net.train(before)
    return out


def score(z, y):
    return [loss_of(z, y).item(), ((z > 0) == (y > 0.5)).float().mean().item()]


def fit(seed, forget=(), twice=False):
    """Returns the network and, by epoch, loss and accuracy on training and validation rows.

    The layers in `forget` (1 batch norm, 3 dropout) stay in eval mode after the first epoch.
    """
    train_x, train_y, val_x, val_y = data(seed)
    net, log = build(seed), []
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    shape = torch.sigmoid if twice else lambda z: z
    for epoch in range(EPOCHS):
        net.train()
        for layer in forget if epoch else ():
            net[layer].eval()
        for rows in torch.randperm(300).split(20):
            loss = loss_of(shape(net(train_x[rows])[:, 0]), train_y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        net.eval()
        pair = []
        for x, t in ((train_x, train_y), (val_x, val_y)):
            z = logits(net, x)
            pair += [loss_of(shape(z), t).item(), score(z, t)[1]]
        log.append(pair)
    return net, log


def kept(net, x, training, context):
    """Tensors, and their bytes, that the forward pass keeps for the backward pass."""
    own = {t.data_ptr() for t in [*net.parameters(), *net.buffers(), x]}
    found = {}

    def pack(t):
        if t.data_ptr() not in own:
            found[t.data_ptr()] = t.numel() * t.element_size()
        return t

    net.train(training)
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda t: t), context():
        out = net(x)  # held until the hooks have seen everything
    return [len(found), sum(found.values()), out.grad_fn is not None]


def rounded(v):
    if isinstance(v, dict):
        return {k: rounded(x) for k, x in v.items()}
    if isinstance(v, (list, tuple)):
        return [rounded(x) for x in v]
    return float(f"{v:.4g}") if isinstance(v, float) else v


curves = {"right": [], "forgot": [], "forgot norm": [], "forgot dropout": [], "twice": []}
checks, again = [], {"mixed": [], "sorted": []}
cut, twice_yes, extremes, nets = [], [], [], []
for seed in range(SEEDS):
    train_x, train_y, val_x, val_y = data(seed)
    net, log = fit(seed)
    nets.append(net)
    curves["right"].append(log)
    curves["forgot"].append(fit(seed, forget=(1, 3))[1])
    curves["forgot norm"].append(fit(seed, forget=(1,))[1])
    curves["forgot dropout"].append(fit(seed, forget=(3,))[1])
    other, log = fit(seed, twice=True)
    curves["twice"].append(log)
    z = logits(other, val_x)
    twice_yes.append((torch.sigmoid(torch.sigmoid(z)) >= 0.5).float().mean().item())

    z = logits(net, val_x)
    checks.append(score(z, val_y))
    cut.append([((z > 0) != (z > 0.5)).sum().item(), score(z - 0.5, val_y)[1]])
    extremes.append([z.min().item(), z.max().item()])
    mixed = torch.randperm(269, generator=torch.Generator().manual_seed(seed))
    for name, order in (("mixed", mixed), ("sorted", torch.argsort(val_y, stable=True))):
        trial = copy.deepcopy(net)
        torch.manual_seed(seed)
        wrong = score(logits(trial, val_x[order], training=True, rows=32), val_y[order])
        spread = net[1].running_var.sqrt()
        moved = ((trial[1].running_mean - net[1].running_mean).abs() / spread).mean().item()
        again[name].append([*wrong, *score(logits(trial, val_x), val_y), moved])

# One network, one batch, all combinations of the two switches.
_, _, val_x, _ = data(0)
batch, combos = val_x[:64], {}
for training in (True, False):
    for record in (True, False):
        net = copy.deepcopy(nets[0]).train(training)
        context = torch.enable_grad if record else torch.no_grad
        before = net[1].running_mean.clone()
        torch.manual_seed(0)
        with context():
            calls = [net(batch)[3, 0].item() for _ in range(30)]
        moved = not torch.equal(before, net[1].running_mean)
        name = ("train" if training else "eval") + (" record" if record else " no_grad")
        fresh = copy.deepcopy(nets[0])
        combos[name] = {"calls": calls, "moved": moved, "kept": kept(fresh, batch, training, context)}

mean = {k: np.mean(v, axis=0).tolist() for k, v in curves.items()}  # epoch by four numbers
last = {k: [log[-1] for log in v] for k, v in curves.items()}
result = {
    "combos": combos,
    "eval": checks,
    "again": again,
    "curves": mean,
    "last": last,
    "cut at 0.5": cut,
    "extremes": extremes,
    "twice yes": twice_yes,
    "malignant": [y.mean().item(), data(0)[1].mean().item(), data(0)[3].mean().item()],
}
print(json.dumps(rounded(result)))
