"""Find the first number that is no number: check each layer's output as it is made."""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 2), nn.Softmax(dim=1))
x = torch.randn(4, 3)
x[2, 1] = 1000.0  # one reading in the wrong unit: no nan yet


def look(name):
    def hook(module, inputs, output):
        state = "finite" if output.isfinite().all() else "NOT FINITE"
        print(f"{name:7} {state:10} largest {output.abs().max():.0f}")

    return hook


safe = nn.functional.cross_entropy(net[:3](x), torch.zeros(4).long())
for name, layer in net.named_children():
    layer.register_forward_hook(look(f"layer {name}"))
chance = net(x)
loss = -chance.log()[:, 0].mean()
print("loss by log(softmax(x)):", loss.item())
print(f"loss from the logits:    {safe:.0f}")
