"""The same ravine with torch.optim.SGD: momentum is one argument of it."""

import torch

curvature = torch.tensor([0.2, 20.0], dtype=torch.float64)


def train(steps=40, **settings):
    weights = torch.tensor([-10.0, 1.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([weights], **settings)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = (curvature * weights**2).sum() / 2
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return weights, (curvature * weights**2).sum().item() / 2, optimizer


for beta in (0, 0.8, 0.9, 0.99):
    _, loss, _ = train(lr=0.09, momentum=beta)
    print(f"lr 0.09, momentum {beta:4}: loss {loss:.4f} after 40 steps")
for beta in (0.8, 0.9):
    _, loss, _ = train(lr=0.06, momentum=beta, nesterov=True)
    print(f"lr 0.06, momentum {beta:4}, Nesterov: loss {loss:.4f} after 40 steps")

weights, _, optimizer = train(lr=0.09, momentum=0.8)
buffer = optimizer.state[weights]["momentum_buffer"]
print(f"velocity of the shallow weight, kept by the optimizer: {buffer[0]:.3f}")
print("default momentum:", torch.optim.SGD([weights], lr=0.1).defaults["momentum"])
