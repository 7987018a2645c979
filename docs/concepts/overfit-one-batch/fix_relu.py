"""Bug: a ReLU after the last layer. Scores below zero are cut, and their slopes with them."""

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
pixels, digit = load_digits(return_X_y=True)
x, y = torch.tensor(pixels[:16] / 16, dtype=torch.float32), torch.tensor(digit[:16])


def run(layers, seed):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10), *layers)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.5)
    for _ in range(300):
        loss = nn.functional.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    scores = net(x)
    never = [d for d in range(10) if not (scores[:, d] > 0).any()]
    return loss.item(), (scores.argmax(1) == y).sum().item(), scores.min().item(), never


for name, layers in (("ReLU at the end", [nn.ReLU()]), ("scores (the fix)", [])):
    for seed in range(3):
        loss, right, low, never = run(layers, seed)
        print(f"{name:16} seed {seed}: loss {loss:.3f}, {right} of 16, lowest score {low:.1f};"
              f" never above 0: digits {never}")
