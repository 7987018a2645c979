"""Fix: rescale the sums in every layer (here LayerNorm, then BatchNorm)."""

import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

torch.set_default_dtype(torch.float64)
digits, labels = load_digits(return_X_y=True)
split = train_test_split(digits / 16, labels, train_size=1400, random_state=0)
x, test_x, y, test_y = (torch.tensor(part) for part in split)


def first_to_last(net):
    """Error signal at the first hidden layer, divided by the one at the last."""
    sums, hooks = [], []
    for layer in net.modules():
        if isinstance(layer, nn.Linear):
            hooks.append(layer.register_forward_hook(lambda m, i, out: sums.append(out)))
    loss = nn.functional.cross_entropy(net(x[:512]), y[:512])
    grads = [g.norm() for g in torch.autograd.grad(loss, sums)]
    for hook in hooks:
        hook.remove()
    return (grads[0] / grads[-2]).item()


def train(net, steps=200, rate=0.02):
    """Plain SGD; returns the share of test digits it gets right."""
    optimizer = torch.optim.SGD(net.parameters(), lr=rate)
    draw = torch.Generator().manual_seed(1)
    for _ in range(steps):
        rows = torch.randint(0, 1400, (64,), generator=draw)
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x[rows]), y[rows]).backward()
        optimizer.step()
    net.eval()  # BatchNorm: use its running averages
    return (net(test_x).argmax(1) == test_y).double().mean().item()


def stack(norm, seed):
    torch.manual_seed(seed)
    hidden = []
    for _ in range(20):
        hidden += [nn.Linear(64, 64), *([norm(64)] if norm else []), nn.ReLU()]
    return nn.Sequential(*hidden, nn.Linear(64, 10))


for name, norm, seeds in (
    ("none", None, (0,)),
    ("LayerNorm", nn.LayerNorm, (0, 1, 2)),
    ("BatchNorm", nn.BatchNorm1d, (0,)),
):
    for seed in seeds:
        net = stack(norm, seed)
        ratio = first_to_last(net)
        print(f"{name:9} seed {seed}  first/last {ratio:.1e}  accuracy {train(net):.2f}")
