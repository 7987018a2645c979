"""One neuron from scratch: set by hand, taught by correction, taught by slope."""

import numpy as np


def step(z):
    return (z > 0).astype(int)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def neuron(X, w, b, f):
    """X (n, d), w (d,), b a number: n outputs, one for each row."""
    return f(X @ w + b)


def correct(X, y, passes=100):
    """The perceptron rule: after each mistake, move by (wanted - given)."""
    w, b = np.zeros(X.shape[1]), 0.0
    for n in range(passes):
        wrong = 0
        for x, wanted in zip(X, y):
            error = wanted - neuron(x[None], w, b, step)[0]
            w, b, wrong = w + error * x, b + error, wrong + abs(error)
        if wrong == 0:
            break
    return w, b, n + 1, wrong


def descend(X, y, w, rate=1.0, steps=3000):
    """Gradient descent on the log loss: the same (wanted - given), all rows."""
    b = 0.0
    for _ in range(steps):
        error = y - neuron(X, w, b, sigmoid)
        w, b = w + rate * X.T @ error / len(y), b + rate * error.mean()
    return w, b


X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
print("by hand: AND", neuron(X, np.array([2, 2]), -3, step))
print("by hand: OR ", neuron(X, np.array([2, 2]), -1, step))
for name, y in {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "XOR": [0, 1, 1, 0]}.items():
    w, b, passes, wrong = correct(X, y)
    print(f"taught {name}: w {w}, b {b}, passes {passes}, wrong in the last {wrong}")

random = np.random.default_rng(0)
w, b = descend(X, np.array([0, 1, 1, 0]), random.standard_normal(2))
print("sigmoid on XOR:", neuron(X, w, b, sigmoid).round(3))

rows = random.standard_normal((200, 2))  # labels with chance in them
y = (random.random(200) < sigmoid(rows @ [2.0, -1.0] + 0.5)).astype(int)
w, b = descend(rows, y, np.zeros(2))
print(f"200 rows: w {w.round(3)}, b {b:.3f}")
