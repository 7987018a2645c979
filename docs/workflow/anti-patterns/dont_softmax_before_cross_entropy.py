"""Ten classes in 20 columns, by gradient descent on a linear layer."""

import torch
from torch.nn import CrossEntropyLoss, Linear, Sequential

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
early, late, losses = [], [], []
for seed in range(3):
    torch.manual_seed(seed)
    centers = torch.randn(10, 20)  # ten classes in 20 columns
    y = torch.randint(10, (1500,))
    X = centers[y] + torch.randn(1500, 20)
    # DON'T: the loss has a softmax already
    net = Sequential(Linear(20, 10), torch.nn.Softmax(dim=1))
    for step in range(1, 301):
        net.zero_grad()
        loss = CrossEntropyLoss()(net(X[:500]), y[:500])
        loss.backward()
        with torch.no_grad():
            for weight in net.parameters():
                weight -= 0.2 * weight.grad
        if step in (30, 300):
            right = (net(X[500:]).argmax(1) == y[500:]).double().mean()
            (early if step == 30 else late).append(100 * right)
    losses.append(loss.item())
print("right after 30 steps      %.0f %%" % (sum(early) / 3))
print("right after 300 steps     %.0f %%" % (sum(late) / 3))
print("training loss, 300 steps  %.1f" % (sum(losses) / 3))
