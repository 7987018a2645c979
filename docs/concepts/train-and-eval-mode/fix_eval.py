"""Fix: validate in eval mode, without recording, and give the mode back afterward."""

import numpy as np
import torch
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from torch import nn

torch.set_num_threads(1)
X, benign = load_breast_cancer(return_X_y=True)
loss_of = nn.BCEWithLogitsLoss()


def forgot(net, x):
    with torch.no_grad():  # saves memory, and leaves the mode alone
        return torch.cat([net(part)[:, 0] for part in x.split(32)])


def fixed(net, x):
    before = net.training
    net.eval()
    try:
        with torch.no_grad():
            return torch.cat([net(part)[:, 0] for part in x.split(32)])
    finally:
        net.train(before)  # so that the caller's training goes on as it was


found = {}
for seed in range(5):
    a, b, ya, yb = train_test_split(
        X, 1 - benign, train_size=300, random_state=seed
    )
    scale = StandardScaler().fit(a)
    a, b = (torch.tensor(scale.transform(v)).float() for v in (a, b))
    ya, yb = (torch.tensor(v).float() for v in (ya, yb))
    order = torch.argsort(yb, stable=True)  # benign rows first
    b, yb = b[order], yb[order]
    torch.manual_seed(seed)
    net = nn.Sequential(
        nn.Linear(30, 32), nn.BatchNorm1d(32), nn.ReLU(),
        nn.Dropout(0.5), nn.Linear(32, 1),
    )
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    for rows in torch.randint(0, 300, (200, 16)):
        optimizer.zero_grad()
        loss_of(net(a[rows])[:, 0], ya[rows]).backward()
        optimizer.step()
    steps = {"fixed": fixed, "forgot eval()": forgot, "fixed, after": fixed}
    for name, validate in steps.items():
        mean = net[1].running_mean.clone()
        z = validate(net, b)
        right = ((z > 0) == (yb > 0.5)).float().mean().item()
        moved = (net[1].running_mean - mean).abs().mean().item()
        found.setdefault(name, []).append([loss_of(z, yb), 100 * right, moved])
for name, rows in found.items():
    loss, right, moved = np.mean(rows, axis=0)
    print(f"{name:14} loss {loss:.2f}, {right:.0f} % right,", end=" ")
    print(f"running mean moved by {moved:.2f}")
