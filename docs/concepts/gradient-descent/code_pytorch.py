"""The same fit: autograd finds the slopes, torch.optim.SGD takes the steps."""

import torch

size = torch.tensor([30.0, 45.0, 60.0, 75.0, 90.0], dtype=torch.float64)
rent = torch.tensor([520.0, 640.0, 830.0, 910.0, 1100.0], dtype=torch.float64)
scaled = (size - size.mean()) / size.std(correction=0)

a = torch.zeros((), dtype=torch.float64, requires_grad=True)
b = torch.zeros((), dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([a, b], lr=0.1)  # it will get all rows each time

for step in range(100):
    optimizer.zero_grad()  # forget the slopes of the last step
    loss = ((a * scaled + b - rent) ** 2).mean()
    loss.backward()  # backpropagation: fills a.grad and b.grad
    optimizer.step()  # gradient descent: a -= 0.1 * a.grad, same for b
    if step in (0, 99):
        print(f"step {step:2}: loss {loss.item():.4f}")

with torch.no_grad():
    slope = a / size.std(correction=0)
    print(f"rent = {slope:.4f} * size + {b - slope * size.mean():.4f}")
