"""Yes or no from two columns, by gradient descent on a linear layer."""

import torch
from torch.nn import BCELoss, BCEWithLogitsLoss, Linear, Sequential

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
X = torch.randn(4000, 2)
y = (X.sum(1, keepdim=True) + torch.randn(4000, 1) > 0).double()
net = Sequential(Linear(2, 1))  # DO: the sigmoid is in the loss
for step in range(200):
    net.zero_grad()
    BCEWithLogitsLoss()(net(X[:1000]), y[:1000]).backward()
    with torch.no_grad():
        for weight in net.parameters():
            weight -= 0.5 * weight.grad
chance = torch.sigmoid(net(X[1000:])).detach()
right = (chance > 0.5) == (y[1000:] == 1)
print("smallest chance of yes  %.2f" % chance.min())
print("log loss on test rows   %.2f" % BCELoss()(chance, y[1000:]))
print("right on test rows      %.0f %%" % (100 * right.double().mean()))
