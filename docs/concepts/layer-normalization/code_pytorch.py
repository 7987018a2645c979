"""The same photos through nn.LayerNorm and nn.RMSNorm, and nn.BatchNorm1d beside them."""

import torch
from torch import nn

torch.set_num_threads(1)
cafe, street, snow = [10.0, 30, 30, 90], [50.0, 0, 90, 80], [90.0, 60, 90, 100]


def show(name, values):
    print(f"{name:16}", [round(v, 4) + 0.0 for v in values.tolist()])


for layer in (nn.LayerNorm(4), nn.RMSNorm(4, eps=1e-5)):
    print(type(layer).__name__)
    photos = torch.tensor([cafe, street, snow], requires_grad=True)
    y = layer(photos)
    for name, row in zip(("cafe", "street", "snow"), y):
        show("  " + name, row)
    y[:, 3].sum().backward()
    show("  slopes, cafe", photos.grad[0])
    show("  slopes, gamma", layer.weight.grad)
    if isinstance(layer, nn.LayerNorm):
        show("  slopes, beta", layer.bias.grad)
    one = torch.tensor([cafe])
    show("  cafe alone", layer(one)[0])
    show("  cafe x 10", layer(one * 10)[0])
    show("  cafe + 5", layer(one + 5)[0])
    show("  all gray", layer(torch.full((1, 4), 40.0))[0])
    train, evaluate = layer.train()(one), layer.eval()(one)
    print("  train and eval equal:", torch.equal(train, evaluate))

photos = torch.tensor([cafe, street, snow])
show("BatchNorm1d cafe", nn.BatchNorm1d(4)(photos)[0])
night = torch.tensor([cafe, street, [0.0, 0, 30, 70]])
show("  with night", nn.BatchNorm1d(4)(night)[0])
for layer in (nn.LayerNorm(512), nn.RMSNorm(512)):
    print(type(layer).__name__, "of width 512 learns", sum(p.numel() for p in layer.parameters()))
x = torch.zeros(2, 3, 4)  # batch, time, features
for shape in (4, (3, 4)):
    print("normalized_shape", shape, "learns", sum(p.numel() for p in nn.LayerNorm(shape).parameters()),
          "output", tuple(nn.LayerNorm(shape)(x).shape))
