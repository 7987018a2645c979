"""The same two units by autograd, and the starts that torch.nn.init makes."""

import torch
from torch import nn

torch.set_num_threads(1)
torch.manual_seed(0)


def train(start, steps):
    """The network by hand, in layers without biases."""
    hidden, output = nn.Linear(2, 2, bias=False), nn.Linear(2, 1, bias=False)
    net = nn.Sequential(hidden, nn.ReLU(), output)
    with torch.no_grad():
        hidden.weight.copy_(torch.tensor(start))
        output.weight.fill_(0.5)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for _ in range(steps):
        optimizer.zero_grad()
        (0.5 * (net(torch.tensor([1.0, 2.0])) - 1) ** 2).sum().backward()
        optimizer.step()
    return hidden.weight.detach().numpy()


for name, start in (
    ("equal", [[0.5, 0.5], [0.5, 0.5]]),
    ("different", [[0.5, 0.5], [1.0, 0.0]]),
):
    for steps in (1, 100):
        w = train(start, steps)
        print(f"{name:9} after {steps:3}: unit A {w[0].round(4)}, B {w[1].round(4)}")

STARTS = {
    "nn.Linear's weights": lambda w: None,
    "xavier_normal_": nn.init.xavier_normal_,
    "kaiming_normal_": lambda w: nn.init.kaiming_normal_(w, nonlinearity="relu"),
    "nn.Linear with biases": lambda w: None,
}
print(f"\nten ReLU layers{'':10}layer 1   layer 5  layer 10  n x variance / 2")
for name, start in STARTS.items():
    kept, variance = torch.zeros(10), 0.0
    with torch.no_grad():
        for _ in range(20):
            h = torch.randn(100, 100)
            for i in range(10):
                layer = nn.Linear(100, 100)
                start(layer.weight)
                layer.bias *= name.endswith("with biases")  # zero in the other rows
                h = torch.relu(layer(h))
                kept[i] += (h**2).mean() / 20
                variance += layer.weight.var().item() / 200
    print(f"{name:21}", *(f"{kept[i]:9.2g}" for i in (0, 4, 9)), f"{100 * variance / 2:8.3f}")

wide = nn.Linear(100, 400)  # more units than inputs
for name, start in list(STARTS.items())[:3]:
    start(wide.weight)
    print(f"{name:21} 100 to 400: standard deviation {wide.weight.std():.4f}")
largest = nn.Linear(100, 400).weight.max()
print(f"largest default weight {largest:.4f}, 1/sqrt(100) = {100**-0.5}")
