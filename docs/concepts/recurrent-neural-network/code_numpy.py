"""An RNN and backpropagation through time from scratch, batch first."""

import numpy as np


def forward(x, W, U, b):
    """x (B, T, d): B sequences of T steps; W (m, d), U (m, m), b (m,); returns (B, T + 1, m)."""
    h = np.zeros((x.shape[0], x.shape[1] + 1, len(b)))  # h[:, 0] is the start
    for t in range(x.shape[1]):  # the same W, U, b at every step
        h[:, t + 1] = np.tanh(x[:, t] @ W.T + h[:, t] @ U.T + b)
    return h


def backward(x, h, U, last):
    """last (B, m): gradient of the loss at the last state."""
    dW, dU, db = np.zeros((len(U), x.shape[2])), np.zeros_like(U), np.zeros(len(U))
    for t in reversed(range(x.shape[1])):
        dz = last * (1 - h[:, t + 1] ** 2)  # through tanh
        dW += dz.T @ x[:, t]  # one share for every step: add them up
        dU += dz.T @ h[:, t]
        db += dz.sum(0)
        last = dz @ U  # to the state one step earlier
    return dW, dU, db


def loss(x, W, U, b):
    return 0.5 * ((forward(x, W, U, b)[:, -1] - 1) ** 2).sum()


def show(name, a):
    print(name, a.shape, (np.round(a, 4) + 0.0).tolist())


print("one unit, sea 1, 0, 0")
x = np.array([[[1.0], [0], [0]]])
W, U, b = np.array([[1.0]]), np.array([[0.5]]), np.zeros(1)
h = forward(x, W, U, b)
show("states", h[0, 1:, 0])
for name, grad in zip(("dW", "dU", "db"), backward(x, h, U, h[:, -1] - 1)):
    show(name, grad)

print("two units, four nights")
x = np.array([[1.0, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0.1817]])[:, :, None]
W, U, b = np.array([[1.0], [0]]), np.array([[0.5, 0], [1, 0.5]]), np.zeros(2)
h = forward(x, W, U, b)
print("x", x.shape, "-> states", h[:, 1:].shape)
print("one hour", x[:, 0].shape, "times W", (x[:, 0] @ W.T).shape, "-> state", h[:, 1].shape)
show("last", h[:, -1])
grads = backward(x, h, U, h[:, -1] - 1)
for name, grad in zip(("dW", "dU", "db"), grads):
    show(name, grad)
print("parameters", W.size + U.size + b.size)

e, nudge = 1e-5, np.array([[0, 0], [1, 0]])  # check one entry by nudging it
slope = (loss(x, W, U + e * nudge, b) - loss(x, W, U - e * nudge, b)) / (2 * e)
print("nudged", round(slope, 4), "agrees", np.allclose(slope, grads[1][1, 0]))
