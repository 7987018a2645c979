"""The same losses in PyTorch, and the first loss of a network of digits."""

import math

import torch
from sklearn.datasets import load_digits
from torch.nn import Linear, ReLU, Sequential
from torch.nn.functional import cross_entropy

torch.set_num_threads(1)
logits = torch.tensor(
    [[2, 1, -1], [0, 0, 0], [2, 1, -1], [8, 4, -4], [200, 100, -100]],
    dtype=torch.float32, requires_grad=True,
)  # fmt: skip
labels = torch.tensor([0, 2, 2, 2, 2])  # 0 = cat, 1 = dog, 2 = fox
each = cross_entropy(logits, labels, reduction="none")
print("losses:", [round(x, 4) for x in each.tolist()])
mean = cross_entropy(logits, labels)
mean.backward()
print(f"mean of the five: {mean.item():.4f}")
print("gradient, third row:", [round(5 * g, 4) for g in logits.grad[2].tolist()])

# A slip: chances go in where logits belong.
chances = logits.detach().softmax(dim=1)
slip = cross_entropy(chances, labels, reduction="none")
print("chances put in:", [round(x, 4) for x in slip.tolist()])

# The first loss of an untrained network, ten classes.
pixels, digits = load_digits(return_X_y=True)
pixels = torch.tensor(pixels / 16, dtype=torch.float32)
digits = torch.tensor(digits)
print(f"ln(10) = {math.log(10):.4f}")
for seed in range(3):
    torch.manual_seed(seed)
    network = Sequential(Linear(64, 100), ReLU(), Linear(100, 10))
    with torch.no_grad():
        loss = cross_entropy(network(pixels), digits)
    print(f"fresh network, seed {seed}: loss {loss:.3f}")
