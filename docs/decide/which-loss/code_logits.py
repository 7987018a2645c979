"""From the logit, or from the probability: the same loss, until it overflows."""

import torch
from torch.nn.functional import binary_cross_entropy, cross_entropy
from torch.nn.functional import binary_cross_entropy_with_logits as from_logit

truth = torch.tensor([0.0])
for z in (2.0, 20.0, 200.0):
    logit = torch.tensor([z])
    a, b = from_logit(logit, truth), binary_cross_entropy(logit.sigmoid(), truth)
    print(f"logit {z:5.0f}  from the logit {a:6.1f}  from the probability {b:6.1f}")

scores, right = torch.tensor([[20.0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]), torch.tensor([0])
print(f"ten classes, sure and right: {cross_entropy(scores, right):.2f}")
print(f"with a softmax before it:    {cross_entropy(scores.softmax(1), right):.2f}")
