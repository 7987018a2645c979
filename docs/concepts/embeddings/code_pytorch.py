"""The hand example with nn.Embedding: lookup, gradient, padding."""

import torch
from torch import nn
from torch.nn.functional import logsigmoid, one_hot

torch.set_num_threads(1)
table = nn.Embedding(3, 2)  # butter, margarine, soy sauce
with torch.no_grad():
    table.weight.copy_(torch.tensor([[3.0, 4], [-4, 3], [0, -2]]))
code = torch.tensor([1])  # margarine
print("lookup", table(code).tolist())
print("one-hot @ weight", (one_hot(code, 3).float() @ table.weight).tolist())

flour = torch.tensor([1.5, 2])
loss = -logsigmoid(table(code) @ flour).sum()
loss.backward()
print("gradient", table.weight.grad.tolist())
torch.optim.SGD(table.parameters(), lr=2).step()
print("after the step", table.weight.tolist())

batch = torch.tensor([[0, 1, 1], [2, 0, 0]])  # 2 recipes of 3 codes
print("shape", tuple(batch.shape), "->", tuple(table(batch).shape))
table.zero_grad()
table(torch.tensor([0, 1, 1])).sum().backward()
print("butter once, margarine twice", table.weight.grad.tolist())

padded = nn.Embedding(4, 2, padding_idx=0)  # code 0 only fills up
padded(torch.tensor([[1, 3, 0, 0]])).sum().backward()
print("padding row", padded.weight[0].tolist())
print("its gradient", padded.weight.grad[0].tolist())
print("the others' ", padded.weight.grad[1:].tolist())

big = nn.Embedding(10_000, 16)
print("parameters", sum(p.numel() for p in big.parameters()))
dense = nn.Linear(10_000, 16, bias=False)  # for one-hot input
print("one-hot into dense", sum(p.numel() for p in dense.parameters()))
try:
    table(torch.tensor([3]))
except IndexError as error:
    print("IndexError:", error)
