"""Two labels are right at once: a softmax cannot say so, two sigmoids can."""

import torch
from torch.nn.functional import binary_cross_entropy_with_logits

truth = torch.tensor([[1.0, 1.0, 0.0]])  # a picture with a dog and a ball, no cat
scores = torch.zeros(1, 3, requires_grad=True)
optimizer = torch.optim.SGD([scores], 1.0)
for _ in range(200):
    optimizer.zero_grad()
    binary_cross_entropy_with_logits(scores, truth).backward()
    optimizer.step()
print("sigmoids", [round(p, 2) for p in scores.sigmoid()[0].tolist()])

scores = torch.zeros(1, 3, requires_grad=True)
optimizer = torch.optim.SGD([scores], 1.0)
for _ in range(200):
    optimizer.zero_grad()
    loss = -(truth * scores.log_softmax(1)).sum()
    loss.backward()
    optimizer.step()
print("softmax ", [round(p, 2) for p in scores.softmax(1)[0].tolist()])
