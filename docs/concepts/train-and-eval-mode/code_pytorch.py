"""The same network in PyTorch: both modes, with and without recording."""

import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


def build():
    norm = nn.BatchNorm1d(1, eps=1e-12)  # next to no epsilon, as by hand
    net = nn.Sequential(norm, nn.ReLU(), nn.Dropout(0.5), nn.Linear(1, 1))
    net[0].running_mean.fill_(1.0)
    net[0].running_var.fill_(4.0)
    nn.init.constant_(net[3].weight, 3.0)
    nn.init.constant_(net[3].bias, -1.0)
    return net


sums = torch.tensor([[3.0], [7.0]])  # patients A and B
for training in (True, False):
    for record in (True, False):
        torch.manual_seed(3)
        net = build()
        net.train(training)  # train(False) is what eval() calls
        with torch.set_grad_enabled(record):  # False is what no_grad() does
            first, second = net(sums), net(sums)
        grad = None
        if first.requires_grad:
            nn.BCEWithLogitsLoss()(first[0, 0], torch.tensor(1.0)).backward()
            grad = round(net[3].weight.grad.item(), 4)
        name = "train" if training else "eval"
        print(name, "+", "record" if record else "no record")
        two = [call.detach().numpy()[:, 0].round(4) for call in (first, second)]
        mean, var = net[0].running_mean.item(), net[0].running_var.item()
        print("  two calls", *two, "statistics", round(mean, 2), round(var, 2))
        print("  slope", grad)
