"""Fix: call net.train() at the top of every epoch, not once before the loop."""

import torch
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from torch import nn

torch.set_num_threads(1)
X, benign = load_breast_cancer(return_X_y=True)
loss_of = nn.BCEWithLogitsLoss()


def run(every_epoch, seed):
    a, b, ya, yb = train_test_split(
        X, 1 - benign, train_size=300, random_state=seed
    )
    scale = StandardScaler().fit(a)
    a, b = (torch.tensor(scale.transform(v)).float() for v in (a, b))
    ya, yb = (torch.tensor(v).float() for v in (ya, yb))
    torch.manual_seed(seed)
    net = nn.Sequential(
        nn.Linear(30, 32), nn.BatchNorm1d(32), nn.ReLU(),
        nn.Dropout(0.5), nn.Linear(32, 1),
    )
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    net.train()
    for _ in range(30):
        if every_epoch:
            net.train()
        for rows in torch.randperm(300).split(20):
            optimizer.zero_grad()
            loss_of(net(a[rows])[:, 0], ya[rows]).backward()
            optimizer.step()
        net.eval()
        with torch.no_grad():
            train = loss_of(net(a)[:, 0], ya)
            valid = loss_of(net(b)[:, 0], yb)
    return train.item(), valid.item()


for name, every_epoch in (("train() once", False), ("train() in every epoch", True)):
    losses = [run(every_epoch, seed) for seed in range(5)]
    train, valid = (sum(column) / 5 for column in zip(*losses))
    print(f"{name:23} training loss {train:.3f}, validation loss {valid:.3f}")
