"""A network with two switches, from scratch: `training`, and `record`."""

import numpy as np


class Net:
    """Batch norm, ReLU, dropout at rate 0.5 and output, for one number per row."""

    def __init__(self, seed):
        self.mean, self.var = 1.0, 4.0  # the running statistics
        self.weight, self.bias = 3.0, -1.0
        self.training = True
        self.coins = np.random.default_rng(seed)

    def __call__(self, sums, record):
        tape = []
        if self.training:  # only this switch is looked at here
            mean, var = sums.mean(), sums.var()
            self.mean = 0.9 * self.mean + 0.1 * mean
            self.var = 0.9 * self.var + 0.1 * sums.var(ddof=1)
            factor = 2.0 * self.coins.integers(0, 2, size=len(sums))
        else:
            mean, var, factor = self.mean, self.var, 1.0
        hidden = factor * np.maximum((sums - mean) / np.sqrt(var), 0)
        if record:  # and only this one here: the result is the same
            tape.append(hidden)  # what the backward pass will need
        return self.weight * hidden + self.bias, tape


def slope(logit, label, tape):
    """Slope of patient A's loss for the output weight, or None without a tape."""
    if not tape:
        return None
    chance = 1 / (1 + np.exp(-logit))
    return round(float((chance - label) * tape[0][0]), 4) + 0.0


if __name__ == "__main__":
    sums = np.array([3.0, 7.0])  # patients A and B
    for training in (True, False):
        for record in (True, False):
            net = Net(seed=0)
            net.training = training
            first, tape = net(sums, record)
            second, _ = net(sums, record)
            name = "train" if training else "eval"
            print(name, "+", "record" if record else "no record")
            print("  two calls", first, second, end=" ")
            print("statistics", round(net.mean, 2), round(net.var, 2))
            print("  slope", slope(first[0], 1, tape))
