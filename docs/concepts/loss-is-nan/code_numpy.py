"""One NaN in one cell of a batch: how far it gets in a single step, counted."""

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(32, 13))  # 32 wines, 13 measurements
y = np.arange(32) % 3  # three kinds of wine
x[5, 12] = np.nan  # one empty cell
w1, b1 = rng.normal(size=(13, 32)) * 0.3, np.zeros(32)
w2, b2 = rng.normal(size=(32, 3)) * 0.3, np.zeros(3)


def share(name, *arrays):
    bad = sum(int(np.isnan(a).sum()) for a in arrays)
    print(f"{name:20} {bad:3} of {sum(a.size for a in arrays)} are NaN")


def forward(x):
    sums = x @ w1 + b1
    hidden = np.maximum(sums, 0)
    scores = hidden @ w2 + b2
    shifted = scores - scores.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return sums, hidden, scores, log_p


sums, hidden, scores, log_p = forward(x)
rows = -log_p[np.arange(32), y]
share("batch", x)
share("hidden units", hidden)
share("scores", scores)
share("losses of the rows", rows)
share("their mean", rows.mean())

d = (np.exp(log_p) - np.eye(3)[y]) / 32  # slopes for the scores: one bad row
share("slopes for scores", d)
dh = (d @ w2.T) * np.where(sums > 0, 1, np.where(np.isnan(sums), np.nan, 0))
g = x.T @ dh, dh.sum(axis=0), hidden.T @ d, d.sum(axis=0)  # sums over the rows
share("gradient", *g)

for w, slope in zip((w1, b1, w2, b2), g):
    w -= 0.1 * slope
share("weights, one step on", w1, b1, w2, b2)
clean = rng.normal(size=(32, 13))
share("next, clean batch", clean)
share("its scores", forward(clean)[2])
kinds = forward(clean)[2].argmax(axis=1)
print("it predicts kind:", sorted(set(kinds.tolist())))
