"""Recomputes every number of the page's hand-worked section."""

import numpy as np

INTO_HIDDEN = np.array([1.0, 0.5])  # the weights into A and into B
INTO_OUTPUT = np.array([[1.0, 2.0], [-1.0, 3.0]])  # a row for each output: from A, from B
TARGET = np.array([1.0, 3.0])


def forward(w, v, x=2.0):
    """Hidden values, outputs and loss."""
    hidden = np.maximum(w * x, 0)
    output = v @ hidden
    return hidden, output, np.sum((output - TARGET) ** 2) / 2


def backward(w, v, x=2.0, routes="all"):
    """Gradients of the weights into the hidden units and into the outputs."""
    hidden, output, _ = forward(w, v, x)
    miss = output - TARGET
    to_hidden = {"all": v.T @ miss, "last": v[1] * miss[1], "untransposed": v @ miss}[routes]
    return to_hidden * (w * x > 0) * x, np.outer(miss, hidden)


def nudged(w, v, size):
    """The same gradients from two runs for each weight."""
    every = np.concatenate([w, v.ravel()])
    slopes = []
    for i in range(6):
        e = np.zeros(6)
        e[i] = size
        up, down = (forward(q[:2], q[2:].reshape(2, 2))[2] for q in (every + e, every - e))
        slopes.append(float(round((up - down) / (2 * size), 4)))
    return slopes


w, v = INTO_HIDDEN, INTO_OUTPUT
hidden, output, loss = forward(w, v)
miss = output - TARGET
print("weights", w, v.tolist(), "hidden", hidden, "outputs", output, "misses", miss, "loss", loss)
print("with 0.01 more, half of 3.01 squared minus half of 3 squared:", round((3.01**2 - 3**2) / 2, 5))
dw, dv = backward(w, v)
print("to A", v[:, 0] * miss, "sum", (v.T @ miss)[0], " to B", v[:, 1] * miss, "sum", (v.T @ miss)[1])
print("weights into A, B:", dw, " into outputs 1, 2:", dv.tolist())
print("loss with the weight into A at 1.01, 0.99:", *(round(forward(w + [e, 0], v)[2], 4) for e in (0.01, -0.01)))
for e in (0.01, -0.01):
    h, o, _ = forward(w + [e, 0], v)
    print("weight into A", 1 + e, "A", h[0], "outputs", o, "misses", np.round(o - TARGET, 4))
print("their difference 0.2 over 0.02 =", 0.2 / 0.02)
print("all six by nudging 0.00001, twelve runs:", nudged(w, v, 1e-5))

print("\nroutes of the weight into B:", v[:, 1] * miss * 2)
for e in (0.1, -0.1):
    h, o, new = forward(w + [0, e], v)
    print("weight into B", 0.5 + e, "B", h[1], "outputs", o, "misses", np.round(o - TARGET, 4), "loss", round(new, 4), "up", round(new - loss, 4))
w1, v1 = w - 0.02 * dw, v - 0.02 * dv
print("after one step of 0.02: loss", round(forward(w1, v1)[2], 4), "weight into B gets", round(backward(w1, v1)[0][1], 4))
print("input -2: loss", forward(w, v, -2.0)[2], "gradients", backward(w, v, -2.0)[0], backward(w, v, -2.0)[1].tolist())
print("input -2, weights into B 0.6 and 0.4: loss", *(forward(w + [0, e], v, -2.0)[2] for e in (0.1, -0.1)))

print("\nused elsewhere on the page")
for name in ("all", "last", "untransposed"):
    w1, v1, losses = w, v, []
    for _ in range(21):
        losses.append(round(float(forward(w1, v1)[2]), 4))
        dw, dv = backward(w1, v1, routes=name)
        w1, v1 = w1 - 0.02 * dw, v1 - 0.02 * dv
    print("routes", name, "gradient", backward(w, v, routes=name)[0], "losses at rate 0.02:", losses[:4], "after 20:", losses[20], "falls always:", losses == sorted(losses)[::-1])
dw, dv = backward(w, v)
print("outputs updated first at rate 0.1, then hidden:", (v - 0.1 * dv).tolist(), "to A", np.round(((v - 0.1 * dv).T @ miss), 4), "weights", np.round(((v - 0.1 * dv).T @ miss) * 2, 4))
w1, v1, losses = w, v, []
for _ in range(11):
    losses.append(round(float(forward(w1, v1)[2]), 4))
    dw, dv = backward(w1, v1)
    w1, v1 = w1 - 0.05 * dw, v1 - 0.05 * dv
print("rate 0.05:", losses, "weights into hidden", np.round(w1, 4))
print("nudging the weight into A by 1e-13:", round((forward(w + [1e-13, 0], v)[2] - forward(w - [1e-13, 0], v)[2]) / 2e-13, 4))
sizes = [784, 100, 100, 10]
once = [a * b for a, b in zip(sizes, sizes[1:])]
weights, back = sum(once), sum(once) + sum(once[1:])
print("784-100-100-10: weights", weights, "with biases", weights + 210, "nudging runs", 2 * (weights + 210), "multiplications back", back, "ratio", round(back / weights, 2))
print("paths and links of 5 layers of 10:", 10**5, 2 * 10 + 4 * 100)
