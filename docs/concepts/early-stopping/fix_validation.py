"""Too few validation pots: the luckiest epoch wins. 15 networks, three ways to choose."""

import copy

import numpy as np
from sklearn.model_selection import KFold
from sklearn.neural_network import MLPRegressor


def pots(n, rng):
    x = rng.normal(size=(n, 10))
    return x, 1.5 * x[:, 0] - x[:, 1] + np.abs(x[:, 2]) + rng.normal(size=n)


def network(seed):
    return MLPRegressor(
        hidden_layer_sizes=32, solver="sgd", momentum=0, learning_rate_init=0.1, batch_size=10,
        random_state=seed,
    )  # fmt: skip


def curve(net, x, y, x_val, y_val, epochs=30):
    """Validation error after each epoch, and the best of the networks."""
    losses, kept = [], None
    for _ in range(epochs):
        net.partial_fit(x, y)
        losses.append(np.mean((net.predict(x_val) - y_val) ** 2))
        if losses[-1] == min(losses):
            kept = copy.deepcopy(net)
    return np.array(losses), kept


rows = {"best epoch by 8 pots": [], "best epoch by 40 pots": [], "5 folds, then all": []}
for seed in range(15):
    rng = np.random.default_rng(seed)
    (x, y), (x_val, y_val), (x_new, y_new) = pots(60, rng), pots(40, rng), pots(2000, rng)
    for name, m in (("best epoch by 8 pots", 8), ("best epoch by 40 pots", 40)):
        losses, kept = curve(network(seed), x, y, x_val[:m], y_val[:m])
        rows[name].append((losses.min(), np.mean((kept.predict(x_new) - y_new) ** 2)))
    # No pots to spare? Take the mean curve of five folds of 68 pots, then train on all 68.
    x68, y68 = np.vstack([x, x_val[:8]]), np.append(y, y_val[:8])
    curves = [
        curve(network(seed), x68[a], y68[a], x68[b], y68[b])[0]
        for a, b in KFold(5, shuffle=True, random_state=seed).split(x68)
    ]
    mean = np.mean(curves, axis=0)
    net = network(seed)
    for _ in range(mean.argmin() + 1):
        net.partial_fit(x68, y68)
    rows["5 folds, then all"].append((mean.min(), np.mean((net.predict(x_new) - y_new) ** 2)))

print("means of 15 seeds        score it reports  error on new pots")
for name, values in rows.items():
    score, new = np.mean(values, axis=0)
    print(f"{name:24} {score:16.3f}  {new:17.3f}")
