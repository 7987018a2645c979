"""Fix: train on logits; apply the sigmoid once, and only when you report."""

import torch
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from torch import nn

torch.set_num_threads(1)
X, benign = load_breast_cancer(return_X_y=True)
loss_of = nn.BCEWithLogitsLoss()  # contains a sigmoid


def run(last, seed):
    a, b, ya, yb = train_test_split(
        X, 1 - benign, train_size=300, random_state=seed
    )
    scale = StandardScaler().fit(a)
    a, b = (torch.tensor(scale.transform(v)).float() for v in (a, b))
    ya, yb = (torch.tensor(v).float() for v in (ya, yb))
    torch.manual_seed(seed)
    net = nn.Sequential(
        nn.Linear(30, 32), nn.BatchNorm1d(32), nn.ReLU(),
        nn.Dropout(0.5), nn.Linear(32, 1), *last,
    )
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    for _ in range(200):
        rows = torch.randint(0, 300, (16,))
        optimizer.zero_grad()
        loss_of(net(a[rows])[:, 0], ya[rows]).backward()
        optimizer.step()
    net.eval()
    with torch.no_grad():
        loss = loss_of(net(a)[:, 0], ya).item()
        chance = torch.sigmoid(net(b)[:, 0])  # the one sigmoid, at the end
    yes = chance >= 0.5
    right = (yes == (yb > 0.5)).float().mean().item()
    return loss, 100 * yes.float().mean().item(), 100 * right


for name, last in (("sigmoid in the network", [nn.Sigmoid()]), ("logits", [])):
    runs = [run(last, seed) for seed in range(5)]
    loss, yes, right = (sum(column) / 5 for column in zip(*runs))
    print(f"{name:23} training loss {loss:.3f},", end=" ")
    print(f"says malignant {yes:.0f} %, right {right:.0f} %")
