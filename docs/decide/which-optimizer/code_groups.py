"""Fine-tuning with two rates: a network that knows digits learns a new question from 40 pictures."""

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
X, digit = (torch.tensor(a) for a in load_digits(return_X_y=True))
X = X.float() / 16
loop = torch.isin(digit, torch.tensor([0, 6, 8, 9])).long()  # the new question: a closed loop?


def learn(body, head, target, rows, rates, steps):
    groups = [{"params": part.parameters(), "lr": r} for part, r in zip((body, head), rates)]
    optimizer = torch.optim.AdamW(groups)
    for _ in range(steps):
        batch = torch.randint(rows, (32,))
        optimizer.zero_grad()
        nn.functional.cross_entropy(head(body(X[batch])), target[batch]).backward()
        optimizer.step()


def right(body, head, target):  # on pictures that no training saw
    return (head(body(X[1000:])).argmax(1) == target[1000:]).float().mean().item()


print("rate of body, of head   new question   digits, with the old head")
for pair in [(0.1, 0.1), (0.01, 0.01), (0.001, 0.01), (0, 0.01)]:
    scores = []
    for seed in range(3):
        torch.manual_seed(seed)
        body = nn.Sequential(nn.Linear(64, 64), nn.ReLU())
        old, head = nn.Linear(64, 10), nn.Linear(64, 2)
        learn(body, old, digit, 1000, (0.01, 0.01), 80)
        learn(body, head, loop, 40, pair, 60)
        scores.append([right(body, head, loop), right(body, old, digit)])
    gained, kept = torch.tensor(scores).mean(0).tolist()
    print(f"{pair[0]:<14g}{pair[1]:<10g}{gained:<15.0%}{kept:.0%}")
