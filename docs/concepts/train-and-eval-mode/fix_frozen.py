"""Fix: to freeze a layer with batch norm, freeze its weights and put it in eval mode."""

import copy

import torch
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import StandardScaler
from torch import nn

torch.set_num_threads(1)
X, benign = load_breast_cancer(return_X_y=True)
x = torch.tensor(StandardScaler().fit_transform(X)).float()
y = torch.tensor(1 - benign).float()
loss_of = nn.BCEWithLogitsLoss()


def fit(body, head, weights, x, y, bn_in_eval=False):
    optimizer = torch.optim.Adam(weights, lr=0.01)
    for _ in range(200):
        body.train()
        if bn_in_eval:
            body.eval()
        rows = torch.randint(0, len(x), (16,))
        optimizer.zero_grad()
        loss_of(head(body(x[rows]))[:, 0], y[rows]).backward()
        optimizer.step()
    body.eval()


def right(body, head):
    with torch.no_grad():
        yes = head(body(x))[:, 0] > 0
    return 100 * (yes == (y > 0.5)).float().mean().item()


rows = {False: [], True: []}
for seed in range(5):
    torch.manual_seed(seed)
    body = nn.Sequential(
        nn.Linear(30, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Dropout(0.5)
    )
    head = nn.Linear(32, 1)
    fit(body, head, [*body.parameters(), *head.parameters()], x, y)
    for bn_in_eval in (False, True):
        frozen = copy.deepcopy(body).requires_grad_(False)
        new_head = nn.Linear(32, 1)
        # for a second clinic, whose instrument reads everything 2 units higher
        fit(frozen, new_head, new_head.parameters(), x + 2, y, bn_in_eval)
        same = all(map(torch.equal, body.parameters(), frozen.parameters()))
        moved = (frozen[1].running_mean - body[1].running_mean).abs().mean()
        accuracies = [right(body, head), right(frozen, head)]
        rows[bn_in_eval].append([*accuracies, moved.item(), same])
for bn_in_eval, found in rows.items():
    before, after, moved, same = (sum(c) / 5 for c in zip(*found))
    print("frozen, eval mode: " if bn_in_eval else "frozen, train mode:")
    print(f"   weights unchanged: {same == 1}; running mean moved by {moved:.2f};")
    print(f"   old head, first clinic: {before:.1f} % right before, {after:.1f} % after")
