"""One wrong answer, surer and surer: three ways to write the loss."""

import torch
from torch.nn import BCELoss, BCEWithLogitsLoss

torch.set_num_threads(1)


def by_hand(z, y):
    p = 1 / (1 + torch.exp(-z))
    return -(y * torch.log(p) + (1 - y) * torch.log(1 - p))


WAYS = {
    "by hand": by_hand,
    "BCELoss": lambda z, y: BCELoss()(torch.sigmoid(z), y),
    "WithLogits": BCEWithLogitsLoss(),
}
CASES = ((2, 0), (16, 0), (17, 0), (200, 0), (-40, 1), (-200, 1))
print(f"{'':12}{'loss':>9}{'slope':>11}")
for logit, label in CASES:
    print(f"logit {logit}, label {label}")
    for name, loss in WAYS.items():
        z = torch.tensor(float(logit), requires_grad=True)  # float32
        value = loss(z, torch.tensor(float(label)))
        value.backward()
        print(f"  {name:10}{value.item():9.4f}{z.grad.item():11.6f}")

z = torch.tensor(17.0)
print("1 + exp(-17):", (1 + torch.exp(-z)).item())
print("sigmoid(17):", torch.sigmoid(z).item())
print("exp(200):", torch.exp(torch.tensor(200.0)).item())
