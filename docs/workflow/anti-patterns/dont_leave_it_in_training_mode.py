"""Ten classes, a network with dropout, asked 20 times after training."""

import torch
from torch.nn import Dropout, Linear, ReLU, Sequential

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
centers = torch.randn(10, 20)  # ten classes in 20 columns
y = torch.randint(10, (2000,))
X = centers[y] + 1.2 * torch.randn(2000, 20)
net = Sequential(Linear(20, 50), ReLU(), Dropout(0.5), Linear(50, 10))
for step in range(150):
    net.zero_grad()
    torch.nn.functional.cross_entropy(net(X[:1000]), y[:1000]).backward()
    with torch.no_grad():
        for weight in net.parameters():
            weight -= 0.5 * weight.grad
# DON'T: ask the network as training left it
answers = torch.stack([net(X[1000:]) for ask in range(20)])
said = answers.argmax(2)
changed = (said != said[0]).any(0).double().mean()
right = (said == y[1000:]).double().mean()
print("right                %.0f %%" % (100 * right))
print("answers that change  %.0f %%" % (100 * changed))
print("keeps a graph       ", answers.requires_grad)
