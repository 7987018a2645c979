"""Fix: the inputs are on another scale than the rate was chosen for."""

import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

torch.set_num_threads(1)
digits, labels = load_digits(return_X_y=True)
split = train_test_split(digits / 16, labels, train_size=1200, random_state=0, stratify=labels)
x, val_x, y, val_y = (torch.tensor(part) for part in split)


def train(factor, rate, seed):
    """Share of validation rows right after 10 epochs; the pixels are multiplied by factor."""
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).double()
    optimizer = torch.optim.SGD(net.parameters(), lr=rate)
    for _ in range(10):
        for rows in torch.randperm(1200).split(32):
            optimizer.zero_grad()
            nn.functional.cross_entropy(net(factor * x[rows]), y[rows]).backward()
            optimizer.step()
    return (net(factor * val_x).argmax(1) == val_y).double().mean().item()


for name, factor, rate in (
    ("pixels 0 to 255", 255, 0.3),
    ("pixels 0 to 16", 16, 0.3),
    ("pixels 0 to 1/255, divided twice", 1 / 255, 0.3),
    ("pixels 0 to 1 (the fix)", 1, 0.3),
    ("pixels 0 to 16, lower rate", 16, 0.03),
):
    right = [f"{train(factor, rate, seed):.3f}" for seed in range(2)]
    print(f"{name:33} rate {rate:4}:", *right)
