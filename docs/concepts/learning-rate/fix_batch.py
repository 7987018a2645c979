"""Fix: the batch size was changed and the rate was not."""

import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

torch.set_num_threads(1)
digits, labels = load_digits(return_X_y=True)
split = train_test_split(digits / 16, labels, train_size=1200, random_state=0, stratify=labels)
x, val_x, y, val_y = (torch.tensor(part) for part in split)


def train(size, rate, seed):
    """Share of validation rows right after 20 epochs."""
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).double()
    optimizer = torch.optim.SGD(net.parameters(), lr=rate)
    for _ in range(20):
        for rows in torch.randperm(1200).split(size):
            optimizer.zero_grad()
            nn.functional.cross_entropy(net(x[rows]), y[rows]).backward()
            optimizer.step()
    return (net(val_x).argmax(1) == val_y).double().mean().item()


for size, rate, note in (
    (32, 0.1, "as it was"),
    (240, 0.1, "7.5 times the batch, same rate"),
    (240, 0.75, "7.5 times the rate: the fix"),
    (240, 2.25, "22.5 times the rate: too far"),
    (32, 1.0, "another run, as it was"),
    (8, 1.0, "a quarter of the batch, same rate"),
    (8, 0.25, "a quarter of the rate: the fix"),
):
    right = [f"{train(size, rate, seed):.3f}" for seed in range(2 if size > 8 else 1)]
    print(f"batch {size:4}  rate {rate:4}: {' '.join(right)}  {note}")
