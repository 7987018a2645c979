"""Where is the first number that is not finite? Data, then each layer, then loss, then slopes."""

import torch
from torch import nn

torch.set_num_threads(1)


def first_bad(net, loss_of, x, y):
    if not x.isfinite().all() or not y.isfinite().all():
        return "the data"
    h = x
    for name, layer in net.named_children():  # an nn.Sequential; elsewhere use forward hooks
        h = layer(h)
        if not h.isfinite().all():
            return f"layer {name}, {type(layer).__name__}"
    loss = loss_of(h, y)
    if not loss.isfinite():
        return "the loss"
    net.zero_grad()
    loss.backward()
    bad = [name for name, w in net.named_parameters() if not w.grad.isfinite().all()]
    return f"the slopes of {bad[0]}" if bad else "nothing"


torch.manual_seed(0)
x, y = torch.randn(32, 3), torch.randn(32, 1)
plain = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 1))
hole = x.clone()
hole[5, 1] = float("nan")
print("an empty cell:    ", first_bad(plain, nn.functional.mse_loss, hole, y))

chances = nn.Sequential(nn.Linear(3, 1), nn.Sigmoid())
by_hand = lambda p, t: -(t * p.log() + (1 - t) * (1 - p).log()).mean()
print("logarithm of 0:   ", first_bad(chances, by_hand, 1000 * x, (y > 0).float()))

for _ in range(30):  # steps that are much too long
    nn.functional.mse_loss(plain(x), y).backward()
    torch.optim.SGD(plain.parameters(), 10).step()
print("a rate of 10:     ", first_bad(plain, nn.functional.mse_loss, x, y))
