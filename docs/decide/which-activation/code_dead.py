"""Dead units, counted over all rows: a lower rate, or another activation?"""

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
X, y = load_digits(return_X_y=True)
X, y = torch.tensor(X / 16 - 0.3).float(), torch.tensor(y)


def run(rate, activation, seed):
    torch.manual_seed(seed)
    layers = [nn.Linear(64, 32), activation()]
    for _ in range(3):
        layers += [nn.Linear(32, 32), activation()]
    net = nn.Sequential(*layers, nn.Linear(32, 10))
    optimizer = torch.optim.Adam(net.parameters(), rate)
    for _ in range(120):
        rows = torch.randint(1200, (64,))
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(X[rows]), y[rows]).backward()
        optimizer.step()
    with torch.no_grad():
        off, sums = [], X[:1200]
        for layer in net:
            if isinstance(layer, activation):  # a sum above 0 for any row: not dead
                off.append((sums > 0).any(0).logical_not().float().mean())
            sums = layer(sums)
        return max(off), (net(X[1200:]).argmax(1) == y[1200:]).float().mean()


print("rate   activation   off for all rows, worst layer   right on new rows")
for rate, activation in [
    (0.1, nn.ReLU), (0.1, nn.LeakyReLU), (0.1, nn.GELU), (0.01, nn.ReLU),
]:
    off, right = torch.tensor([run(rate, activation, seed) for seed in range(3)]).median(0)[0]
    print(f"{rate:<6g} {activation.__name__:12} {off:<31.0%} {right:.0%}")
