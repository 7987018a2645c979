"""Layer norm and RMSNorm from scratch, forward and backward, on any shape (..., features)."""

import numpy as np


class LayerNorm:
    center = True  # RMSNorm leaves the mean in

    def __init__(self, features, eps=1e-5):
        self.gamma, self.beta, self.eps = np.ones(features), np.zeros(features), eps

    def __call__(self, x):
        if self.center:
            x = x - x.mean(-1, keepdims=True)  # the last axis: features of one token
        self.root = np.sqrt((x * x).mean(-1, keepdims=True) + self.eps)
        self.hat = x / self.root
        return self.gamma * self.hat + self.beta

    def backward(self, grad):
        """Slopes for x, gamma and beta, from the slopes for the output."""
        rows = tuple(range(grad.ndim - 1))  # gamma and beta are shared by all rows
        d_gamma, d_beta = (grad * self.hat).sum(rows), grad.sum(rows)
        d_hat = grad * self.gamma
        d_x = d_hat - self.hat * (d_hat * self.hat).mean(-1, keepdims=True)
        if self.center:
            d_x = d_x - d_hat.mean(-1, keepdims=True)
        return d_x / self.root, d_gamma, d_beta


class RMSNorm(LayerNorm):
    center = False  # and leave its beta at 0: it has none


def show(name, values):
    print(f"{name:16}", (np.round(np.asarray(values), 4) + 0.0).tolist())


cafe, street, snow = [10.0, 30, 30, 90], [50.0, 0, 90, 80], [90.0, 60, 90, 100]
photos = np.array([cafe, street, snow])
lamp = np.tile([0.0, 0, 0, 1], (3, 1))  # slopes of the sum of the three outputs at the lamp's place
for layer in (LayerNorm(4), RMSNorm(4)):
    print(type(layer).__name__)
    for name, row in zip(("cafe", "street", "snow"), layer(photos)):
        show("  " + name, row)
    d_x, d_gamma, d_beta = layer.backward(lamp)
    show("  slopes, cafe", d_x[0])
    show("  slopes, gamma", d_gamma)
    if layer.center:
        show("  slopes, beta", d_beta)
    show("  cafe alone", layer(photos[:1])[0])
    show("  cafe x 10", layer(photos[:1] * 10)[0])
    show("  cafe + 5", layer(photos[:1] + 5)[0])
    show("  all gray", layer(np.full((1, 4), 40.0))[0])

x = np.random.default_rng(0).standard_normal((2, 3, 4))  # batch, time, features
layer = LayerNorm(4)
y = layer(x)
print("sequence", x.shape, "-> roots", layer.root.shape, "-> output", y.shape)
x[0, 1] += [9, -7, 5, 3]  # change one token
print("changed tokens:", (np.abs(layer(x) - y).max(-1) > 1e-12).astype(int).tolist())
