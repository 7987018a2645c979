"""Drop `count_dead` into a training script: zeros and dead units of every ReLU, over all rows."""

import numpy as np
import torch
from sklearn.datasets import load_sample_image
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


@torch.no_grad()
def count_dead(net, batches):
    """Yields for each ReLU: share of zeros, of units on for under 1 % of rows, of dead units."""
    on, rows, hooks = {}, 0, []
    for name, module in net.named_modules():
        if isinstance(module, nn.ReLU):  # each activation must be its own module
            def hook(_, __, out, name=name):
                on[name] = on.get(name, 0) + (out > 0).sum(0)
            hooks.append(module.register_forward_hook(hook))
    was_training = net.training
    net.eval()
    for batch in batches:
        net(batch)
        rows += len(batch)
    net.train(was_training)
    for hook in hooks:
        hook.remove()
    for name, times in on.items():
        rate = times / rows
        yield name, *(v.double().mean().item() for v in (1 - rate, rate < 0.01, times == 0))


cut = [load_sample_image(n).mean(2)[:424] for n in ("china.jpg", "flower.jpg")]
tiles = [g.reshape(53, 8, 80, 8).swapaxes(1, 2).reshape(-1, 64) for g in cut]
order = np.random.default_rng(0).permutation(8480)[:2000]
x = torch.tensor(np.concatenate(tiles)[order])
y = torch.tensor(np.repeat([0, 1], 4240)[order])
x = (x - x.mean(0)) / x.std(0)
for rate in (0.001, 0.03):
    torch.manual_seed(0)
    layers = [m for _ in range(4) for m in (nn.Linear(64, 64), nn.ReLU())]
    for layer in layers[::2]:
        nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
        nn.init.zeros_(layer.bias)
    net = nn.Sequential(*layers, nn.Linear(64, 2))
    optimizer = torch.optim.Adam(net.parameters(), lr=rate)
    for rows in torch.randint(0, 2000, (200, 64)):
        optimizer.zero_grad()
        nn.functional.cross_entropy(net(x[rows]), y[rows]).backward()
        optimizer.step()
    for title, batches in (("32 tiles", [x[:32]]), ("all tiles", x.split(500))):
        print(f"rate {rate}, counted over {title}")
        for name, zeros, rare, dead in count_dead(net, batches):
            print(f"  ReLU {name}: zeros {zeros:.2f}, <1 % {rare:.2f}, dead {dead:.2f}")
