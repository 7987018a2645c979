"""The same training: a DataLoader picks the rows, torch.optim.SGD takes the steps."""

import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset

rng = np.random.default_rng(0)
N = 1200
cold, rain = rng.normal(size=N), rng.normal(size=N)
bowls = 80 + 12 * cold - 5 * rain + 10 * rng.normal(size=N)
X = torch.tensor(np.stack([cold, rain], axis=1))  # float64, as in NumPy
y = torch.tensor(bowls)
data = TensorDataset(X, y)

for batch in (1200, 12):
    rng = np.random.default_rng(1)
    model = torch.nn.Linear(2, 1, dtype=torch.float64)
    torch.nn.init.zeros_(model.weight)
    torch.nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.02)
    steps = 0
    for epoch in range(2):
        # Usually shuffle=True; here the orders of the NumPy program, to compare.
        order = rng.permutation(N).tolist()
        for rows, wanted in DataLoader(data, batch_size=batch, sampler=order):
            loss = ((model(rows).squeeze(1) - wanted) ** 2).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()  # one step for each batch
            steps += 1
    with torch.no_grad():
        full = ((model(X).squeeze(1) - y) ** 2).mean()
        (a, b), c = model.weight[0], model.bias[0]
    print(f"batch {batch}: {steps} steps, loss {full:.2f}")
    print(f"  {a:.3f} * cold + {b:.3f} * rain + {c:.3f}")
