"""The same layers, with the gradients from autograd."""

import numpy as np
import torch
from torch import nn

WIDTH, DEPTH, BATCH = 64, 20, 128
x = torch.tensor(np.random.default_rng(0).normal(size=(BATCH, WIDTH)))
target = torch.arange(BATCH) % 10
HE = np.sqrt(2 / WIDTH)
STARTS = {"default": 1 / np.sqrt(3 * WIDTH), "He": HE, "twice He": 2 * HE}


def network(spread, seed=1):
    """nn.Linear layers that hold the very numbers of the NumPy program."""
    rng, edge = np.random.default_rng(seed), spread * np.sqrt(3)
    arrays = [rng.uniform(-edge, edge, (WIDTH, WIDTH)) for _ in range(DEPTH)]
    arrays.append(rng.uniform(-0.125, 0.125, (WIDTH, 10)))
    layers = nn.ModuleList()
    for array in arrays:
        layer = nn.Linear(*array.shape, bias=False, dtype=torch.float64)
        layer.weight.data = torch.tensor(array.T)  # PyTorch stores (out, in)
        layers.append(layer)
    return layers


for name, spread in STARTS.items():
    layers = network(spread)
    h, inputs, sums = x, [], []
    for layer in layers[:-1]:
        inputs.append(h)
        z = layer(h)
        z.retain_grad()  # keep the error signal, which autograd would drop
        sums.append(z)
        h = torch.relu(z)
    nn.functional.cross_entropy(layers[-1](h), target).backward()

    print(f"{name}: by layer |input|, |error signal|, |weight gradient|")
    for i in (0, 9, 19):
        grad = layers[i].weight.grad
        print(f"  {i + 1:2}  {inputs[i].norm():.3e}  {sums[i].grad.norm():.3e}  {grad.norm():.3e}")
    per_layer = (sums[0].grad.norm() / sums[-1].grad.norm()) ** (1 / 19)
    rule = spread * np.sqrt(WIDTH / 2)
    print(f"  factor per layer: measured {per_layer:.3f}, rule {rule:.3f}")
