"""The same with nn.BatchNorm1d, and the error that one row raises."""

import torch
from torch import nn

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


def show(name, values, digits=4):
    print(name, (values.detach().round(decimals=digits) + 0.0).tolist())


A = torch.tensor([[6.0, 600], [12, 1200], [14, 1400], [20, 2000]])
B = torch.tensor([[14.0, 1400], [26, 2600], [30, 3000], [42, 4200]])
bn = nn.BatchNorm1d(2)  # momentum=0.1, eps=1e-5; a new module is in training mode
with torch.no_grad():
    bn.weight.fill_(2)  # gamma
    bn.bias.fill_(6)  # beta
show("room A, unit 1 ", bn(A)[:, 0])
show("room A, unit 2 ", bn(A)[:, 1])
bn.reset_running_stats()  # forget those two passes
x = A.clone().requires_grad_()
out = bn(x)
show("running mean   ", bn.running_mean)
show("running var    ", bn.running_var)
out[0].sum().backward()  # how the lowest row's outputs answer to every input
show("slopes, unit 1 ", x.grad[:, 0])
show("slopes, unit 2 ", x.grad[:, 1], 5)
show("slopes, g and b", torch.stack([bn.weight.grad, bn.bias.grad]))
show("same row in B  ", bn(B)[0])
for name, rooms in (("2 rooms ", 0), ("100     ", 98)):
    for n in range(rooms):
        bn((A, B)[n % 2])
    bn.eval()
    show(f"alone after {name}", bn(torch.tensor([[14.0, 1400]]))[0])
    bn.train()
try:
    bn(torch.tensor([[14.0, 1400]]))
except ValueError as error:
    print("one row, train ", error)
print("learned:", [name for name, _ in bn.named_parameters()])
print("kept:   ", [name for name, _ in bn.named_buffers()])
