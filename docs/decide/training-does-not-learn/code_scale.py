"""Before any step: the range of the inputs and the first loss. Then 100 steps, raw and scaled."""

import statistics

import torch
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import StandardScaler
from torch import nn

torch.set_num_threads(1)
X, y = load_breast_cancer(return_X_y=True)
y = torch.tensor(y).float()

print("guessing        loss 0.69 at equal chances, 0.66 at the share of each class")
for name, columns in [("raw columns", X), ("standardized", StandardScaler().fit_transform(X))]:
    x = torch.tensor(columns).float()
    first, last = [], []
    for seed in range(5):
        torch.manual_seed(seed)
        net = nn.Sequential(nn.Linear(30, 16), nn.ReLU(), nn.Linear(16, 1))
        optimizer = torch.optim.SGD(net.parameters(), 0.1)
        for _ in range(100):
            optimizer.zero_grad()
            loss = nn.functional.binary_cross_entropy_with_logits(net(x)[:, 0], y)
            first += [loss.item()] if len(first) == seed else []
            loss.backward()
            optimizer.step()
        last.append(loss.item())
    told = f"first loss {max(first):.1f} at worst, after 100 steps {statistics.median(last):.2f}"
    print(f"{name:13} inputs {x.min():.0f} to {x.max():.0f}, {told}")
