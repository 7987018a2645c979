"""The check from scratch: a small network learns ten pocket-calculator digits by heart."""

import numpy as np

ROWS = """111 001 111 111 101 111 111 111 111 111
          101 001 001 001 101 100 100 001 101 101
          101 001 111 111 111 111 111 001 111 111
          101 001 100 001 001 001 101 001 101 001
          111 001 111 111 001 111 111 001 111 111"""
grid = np.array([[list(map(int, part)) for part in row.split()] for row in ROWS.split("\n")])
x = grid.transpose(1, 0, 2).reshape(10, 15).astype(float)  # ten pictures of 3 x 5 pixels
y = np.arange(10)

rng = np.random.default_rng(0)
w1, b1 = rng.uniform(-1, 1, (15, 16)) / np.sqrt(15), np.zeros(16)
w2, b2 = rng.uniform(-1, 1, (16, 10)) / np.sqrt(16), np.zeros(10)


def forward():
    hidden = np.maximum(0, x @ w1 + b1)
    scores = hidden @ w2 + b2
    exps = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = exps / exps.sum(axis=1, keepdims=True)
    return hidden, p, -np.log(p[y, y]).mean()


print(f"expected first loss: ln 10 = {np.log(10):.4f}")
for step in range(401):
    hidden, p, loss = forward()
    if step in (0, 25, 50, 100, 200, 400):
        print(f"step {step:3}  loss {loss:.4f}  right {(p.argmax(axis=1) == y).sum()} of 10")
    error2 = (p - np.eye(10)) / 10  # slope of the loss for each score
    error1 = (error2 @ w2.T) * (hidden > 0)
    w2 -= 0.5 * hidden.T @ error2
    b2 -= 0.5 * error2.sum(axis=0)
    w1 -= 0.5 * x.T @ error1
    b1 -= 0.5 * error1.sum(axis=0)
print("PASS" if loss < 0.01 and (p.argmax(axis=1) == y).all() else "FAIL")
