"""A line of five columns, 300 steps of gradient descent."""

import torch

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
X = torch.randn(400, 5)
y = X.sum(1, keepdim=True) + torch.randn(400, 1)

net = torch.nn.Linear(5, 1)
losses = []
for step in range(300):
    loss = torch.nn.functional.mse_loss(net(X), y)
    # DON'T: backward() adds to the gradients of all earlier steps
    loss.backward()
    with torch.no_grad():
        for weight in net.parameters():
            weight -= 0.05 * weight.grad
    losses.append(loss.item())
print("mean loss, first 50 steps  %.1f" % (sum(losses[:50]) / 50))
print("mean loss, last 50 steps   %.1f" % (sum(losses[-50:]) / 50))
