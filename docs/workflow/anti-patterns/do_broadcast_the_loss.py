"""A line of five columns, 100 steps of gradient descent."""

import torch

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
X = torch.randn(500, 5)
y = X.sum(1) + torch.randn(500)

net = torch.nn.Linear(5, 1)
for step in range(100):
    out = net(X).squeeze(1)  # DO: shape (500,), as y has
    loss = torch.nn.functional.mse_loss(out, y)
    net.zero_grad()
    loss.backward()
    with torch.no_grad():
        for weight in net.parameters():
            weight -= 0.1 * weight.grad
left = (net(X).squeeze(1) - y).detach()
print("differences in the loss  %d" % (out - y).numel())
print("R2 on the training rows  %.2f" % (1 - left.var() / y.var()))
