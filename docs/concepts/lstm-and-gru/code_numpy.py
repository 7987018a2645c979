"""LSTM and GRU cells from scratch, batch first, and the gradient along the cell."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_cell(x, h, c, W, U, b):
    """x (B, d), h and c (B, m), W (4m, d), U (4m, m), b (4m,). Order: i, f, g, o."""
    i, f, g, o = np.split(x @ W.T + h @ U.T + b, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)  # drain, then inlet
    return sigmoid(o) * np.tanh(c), c  # the tap


def gru_cell(x, h, W, U, b, b_h):
    """W (3m, d), U (3m, m), b and b_h (3m,). Order: r, z, n, as PyTorch has it."""
    xr, xz, xn = np.split(x @ W.T + b, 3, axis=1)
    hr, hz, hn = np.split(h @ U.T + b_h, 3, axis=1)
    z = sigmoid(xz + hz)
    n = np.tanh(xn + sigmoid(xr + hr) * hn)  # the reset gates U h + b_h
    return (1 - z) * n + z * h


def show(name, a):
    print(name, a.shape, (np.round(a, 4) + 0.0).tolist())


print("one unit, by hand")
col = lambda *v: np.array(v)[:, None]
x, h, c = col(1.0), col(0.5), col(0.8)
LW, LU, Lb = col(2, 0.2, 0.8, 0.5), col(-0.4, 0.4, 0.6, 0.7), np.array([-1.4, 1.8, 0, 0])
h1, c1 = lstm_cell(x, h, c, LW, LU, Lb)
show("LSTM c", c1)
show("LSTM h", h1)
GW, GU = col(0.5, 0.2, 0.8), col(0.7, 0.4, 0.6)
Gb, Gb_h = np.array([0, 1.8, 0]), np.array([0, 0, 0.2])
show("GRU h", gru_cell(x, h, GW, GU, Gb, Gb_h))

print("two units, three inputs, batch of four")
wave = lambda *s: np.sin(1 + np.arange(np.prod(s))).reshape(s)  # any fixed numbers
x, h, c = wave(4, 3), wave(4, 2) / 2, wave(4, 2)
W, U, b = wave(8, 3), wave(8, 2), wave(8)
h1, c1 = lstm_cell(x, h, c, W, U, b)
print("all four", (x @ W.T).shape, "c", c1.shape, "h", h1.shape, "numbers", W.size + U.size + b.size)
show("LSTM h", h1)
W, U, b, b_h = W[:6], U[:6], b[:6], np.zeros(6)
h1 = gru_cell(x, h, W, U, b, b_h)
print("all three", (x @ W.T).shape, "h", h1.shape, "numbers", W.size + U.size + b.size)
show("GRU h", h1)

print("gradient at the first cell, 10, 50, 200 steps later")
for f in (0.5, 0.9, 0.99):
    bias = np.array([0, np.log(f / (1 - f)), 0, 0])  # all weights 0: gates stay put
    left = [np.prod(np.full(n, sigmoid(bias[1]))) for n in (10, 50, 200)]
    print(f, *(f"{v:.2g}" for v in left))
