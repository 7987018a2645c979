"""Batch normalization from scratch: forward in both modes, running statistics, backward."""

import numpy as np


class BatchNorm:
    def __init__(self, units, momentum=0.1, eps=1e-5):
        self.gamma, self.beta = np.ones(units), np.zeros(units)  # learned
        self.mean, self.var = np.zeros(units), np.ones(units)  # running, not learned
        self.momentum, self.eps, self.training = momentum, eps, True

    def __call__(self, x):
        mean, var = self.mean, self.var
        if self.training:
            m = self.momentum
            mean, var = x.mean(0), x.var(0)  # one of each per unit; var divides by the rows
            self.mean = (1 - m) * self.mean + m * mean
            rows = len(x)
            self.var = (1 - m) * self.var + m * var * rows / max(rows - 1, 1)  # unbiased
        self.root = np.sqrt(var + self.eps)
        self.hat = (x - mean) / self.root
        return self.gamma * self.hat + self.beta

    def backward(self, grad):
        """Training mode: slopes for x, gamma and beta, from the slopes for the output."""
        d_gamma, d_beta = (grad * self.hat).sum(0), grad.sum(0)
        d_hat = grad * self.gamma
        shared = d_hat.mean(0) + self.hat * (d_hat * self.hat).mean(0)
        return (d_hat - shared) / self.root, d_gamma, d_beta


def show(name, values, digits=4):
    print(name, (np.round(np.asarray(values), digits) + 0.0).tolist())


A = np.array([[6.0, 600], [12, 1200], [14, 1400], [20, 2000]])  # unit 2: points times 100
B = np.array([[14.0, 1400], [26, 2600], [30, 3000], [42, 4200]])
bn = BatchNorm(2)
bn.gamma[:], bn.beta[:] = 2, 6
show("room A, unit 1 ", bn(A)[:, 0])
show("room A, unit 2 ", bn(A)[:, 1])
bn.mean[:], bn.var[:] = 0, 1  # forget those two passes
bn(A)
show("running mean   ", bn.mean)
show("running var    ", bn.var)
grad = np.zeros((4, 2))
grad[0] = 1  # how the lowest row's outputs answer to every input
d_x, d_gamma, d_beta = bn.backward(grad)
show("slopes, unit 1 ", d_x[:, 0])
show("slopes, unit 2 ", d_x[:, 1], 5)
show("slopes, g and b", [d_gamma, d_beta])
show("same row in B  ", bn(B)[0])
for name, rooms in (("2 rooms ", 0), ("100     ", 98)):
    for n in range(rooms):
        bn((A, B)[n % 2])
    bn.training = False
    show(f"alone after {name}", bn(np.array([[14.0, 1400]]))[0])
    bn.training = True
show("one row, train ", bn(np.array([[14.0, 1400]]))[0])
