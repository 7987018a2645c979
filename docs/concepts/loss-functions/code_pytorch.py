"""The same costs in PyTorch, the pull of each ride, and a softmax too many."""

import torch
from torch.nn import CrossEntropyLoss, HuberLoss, L1Loss, MSELoss

torch.set_num_threads(1)
storm = torch.tensor([40.0, 41, 43, 44, 97])
losses = {"MSE": MSELoss(), "MAE": L1Loss(), "Huber": HuberLoss(delta=8)}

print("promise     MSE    MAE   Huber")
for promise in (43.0, 44.0, 53.0):
    row = [loss(torch.full((5,), promise), storm) for loss in losses.values()]
    print(f"{promise:7.0f} {row[0]:7.2f} {row[1]:6.2f} {row[2]:7.2f}")

# How each ride pulls at the promise 44: minus the slope of its loss.
# Times 5, because the losses average over five rides.
for name, loss in losses.items():
    promises = torch.full((5,), 44.0, requires_grad=True)
    (5 * loss(promises, storm)).backward()
    print(f"{name:5} pulls at 44:", [round(-g) for g in promises.grad.tolist()])

# CrossEntropyLoss takes raw scores. Ten classes, and the first one is right.
right = torch.tensor([0])
print("score    loss  with a softmax too many")
for score in (2.0, 5.0, 20.0, 100.0):
    scores = torch.zeros(1, 10)
    scores[0, 0] = score
    good = CrossEntropyLoss()(scores, right)
    bad = CrossEntropyLoss()(scores.softmax(dim=1), right)
    print(f"{score:5.0f}  {good:.4f}  {bad:.4f}")
