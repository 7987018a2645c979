"""Train again on all pots, for as long as was best. 20 networks."""

import copy

import numpy as np
from sklearn.neural_network import MLPRegressor


def pots(n, rng):
    x = rng.normal(size=(n, 10))
    return x, 1.5 * x[:, 0] - x[:, 1] + np.abs(x[:, 2]) + rng.normal(size=n)


def network(seed):
    return MLPRegressor(
        hidden_layer_sizes=32, solver="sgd", momentum=0, learning_rate_init=0.04, batch_size=10,
        random_state=seed,
    )  # fmt: skip


rows = []
for seed in range(20):
    rng = np.random.default_rng(seed)
    (x, y), (x_val, y_val), (x_new, y_new) = pots(60, rng), pots(40, rng), pots(2000, rng)
    net, best, best_epoch = network(seed), np.inf, 0
    for epoch in range(1, 101):
        net.partial_fit(x, y)
        loss = np.mean((net.predict(x_val) - y_val) ** 2)
        if loss < best:
            best, best_epoch, kept = loss, epoch, copy.deepcopy(net)
        elif epoch - best_epoch == 10:
            break
    x_all, y_all = np.vstack([x, x_val]), np.append(y, y_val)
    again = [kept]
    # An epoch has 6 steps with 60 pots, and 10 with 100: the same passes are more steps.
    for epochs in (best_epoch, max(1, round(best_epoch * 0.6))):
        net = network(seed)
        for _ in range(epochs):
            net.partial_fit(x_all, y_all)
        again.append(net)
    rows.append([np.mean((n.predict(x_new) - y_new) ** 2) for n in again])

rows = np.array(rows)
print(f"kept, 60 pots         new pots {rows[:, 0].mean():.3f}")
for name, column in zip(("all 100, same passes", "all 100, same steps"), rows.T[1:]):
    better = np.sum(column < rows[:, 0])
    print(f"{name:21} new pots {column.mean():.3f}   better than kept in {better} of 20")
