"""The runs behind the figures, measured once: digits by a small network, and degree 15."""

import json

import numpy as np
from numpy.polynomial.polynomial import polyval
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

x, y = load_digits(return_X_y=True)
x = x / 16
order = np.random.default_rng(0).permutation(len(x))
train, val = order[:1437], order[1437:]
few = train[:150]
wrong = y[few].copy()
wrong[:30] = (wrong[:30] + 1) % 10  # a fifth of these labels are wrong
mean = x[train].mean(axis=0)


def log_loss(net, x, labels):
    return round(-np.log(net.predict_proba(x)[np.arange(len(labels)), labels]).mean(), 3)


def run(rows, labels, val_rows, val_labels, other, other_labels, units=64, epochs=100):
    """Losses after every second epoch, accuracies at the end; `other` is scored at the end too."""
    net = MLPClassifier(units, batch_size=32, random_state=0)
    out = {"epoch": [], "train": [], "val": []}
    for epoch in range(1, epochs + 1):
        net.partial_fit(rows, labels, classes=range(10))
        if epoch % 2 == 0:
            out["epoch"].append(epoch)
            out["train"].append(log_loss(net, rows, labels))
            out["val"].append(log_loss(net, val_rows, val_labels))
    out["train_accuracy"] = round(net.score(rows, labels), 3)
    out["val_accuracy"] = round(net.score(val_rows, val_labels), 3)
    out["other_loss"] = log_loss(net, other, other_labels)
    out["other_accuracy"] = round(net.score(other, other_labels), 3)
    return out


x_val, y_val = x[val], y[val]
first, last = slice(0, 1437), slice(1437, None)
runs = {
    "healthy": run(x[train], y[train], x_val, y_val, x[train], y[train]),
    "underfit": run(x[train], y[train], x_val, y_val, x[train], y[train], units=2),
    "overfit": run(x[few], wrong, x_val, y_val, x[few], wrong, epochs=300),
    "unprepared": run(x[train] - mean, y[train], x_val, y_val, x[train], y[train]),
    "unshuffled": run(x[first], y[first], x[last], y[last], x[first], y[first]),
}


def true_wait(u):
    """Minutes; u is the hour scaled to -1 .. 1."""
    return 10 + 2 * u + (24 - 28 * u**2) * u**2


def median_errors(rows, degree, days=1000):
    """Medians of the training and test errors over many simulated days, as in fix_more_data.py."""
    rng = np.random.default_rng(0)
    u = np.linspace(-1, 1, rows)[:, None]
    new = rng.uniform(-1, 1, (500, days))
    wait = true_wait(u) + rng.normal(0, 2, (rows, days))
    new_wait = true_wait(new) + rng.normal(0, 2, (500, days))
    columns = u ** np.arange(degree + 1)
    weights = np.linalg.lstsq(columns, wait)[0]
    train = np.mean((columns @ weights - wait) ** 2, axis=0)
    test = np.mean((polyval(new, weights, tensor=False) - new_wait) ** 2, axis=0)
    return np.median(train), np.median(test)


sizes = [21, 26, 32, 42, 60, 105, 210, 600, 2100]
medians = [median_errors(n, 15) for n in sizes]
runs["rows"] = {
    "rows": sizes,
    "train": [round(m[0], 3) for m in medians],
    "test": [round(m[1], 3) for m in medians],
}
degrees = list(range(1, 16))
medians = [median_errors(21, d) for d in degrees]
runs["degrees"] = {
    "degree": degrees,
    "train": [round(m[0], 3) for m in medians],
    "test": [round(m[1], 3) for m in medians],
}
print(json.dumps(runs))
