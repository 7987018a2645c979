"""Fix: predict single rows in eval mode, and drop a last training batch of one row."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.set_num_threads(1)
torch.manual_seed(0)
net = nn.Sequential(
    nn.Linear(30, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Linear(32, 1)
)
data = TensorDataset(torch.randn(289, 30))  # 18 batches of 16, and one row


def epoch(loader):
    sizes = []
    net.train()
    for (x,) in loader:
        net(x)
        sizes.append(len(x))
    return f"{len(sizes)} batches, the last has {sizes[-1]} rows"


one = torch.randn(1, 30)
for mode in (net.train, net.eval):
    mode()
    try:
        print(f"one row, {mode.__name__}: {net(one).shape}")
    except ValueError as error:
        print(f"one row, {mode.__name__}: {str(error)[:50]}...")
for drop_last in (False, True):
    try:
        loader = DataLoader(data, 16, shuffle=True, drop_last=drop_last)
        print(f"drop_last={drop_last}:", epoch(loader))
    except ValueError:
        print(f"drop_last={drop_last}: error in the last batch")

# With a single image there are many values per channel, so nothing stops you:
image, layer = torch.randn(1, 3, 8, 8), nn.BatchNorm2d(3)
print("one image, train mode, running mean moves:", end=" ")
layer(image)
print([round(v, 3) for v in layer.running_mean.tolist()])
