"""Step size and penalty: change one of them at a time, by a factor of ten or so."""

import numpy as np
from sklearn.metrics import log_loss
from sklearn.neural_network import MLPClassifier


def patients(n, seed):
    """Ten readings each, and whether the patient comes back."""
    rng = np.random.default_rng(seed)
    x = rng.random((n, 10))
    severity = 10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2
    severity += 10 * x[:, 3] + 5 * x[:, 4] + rng.normal(0, 2, n)
    return (x - 0.5) * 12**0.5, (severity > 14.4).astype(int)


def network(seed=0, **settings):
    plain = dict(solver="sgd", momentum=0, learning_rate_init=0.2, batch_size=32, alpha=0)
    return MLPClassifier(64, random_state=seed, **plain | settings)


x, y = patients(1000, 0)
x_val, y_val = patients(1000, 1)
for rate, penalty in ((3, 0), (0.2, 0.1), (0.2, 0)):
    # scikit-learn divides alpha by the rows of a batch; so this is nearly PyTorch's weight_decay
    net = network(learning_rate_init=rate, alpha=penalty * 32)
    train, val = [], []
    for epoch in range(25):
        net.partial_fit(x, y, classes=[0, 1])
        train.append(log_loss(y, net.predict_proba(x)))
        val.append(log_loss(y_val, net.predict_proba(x_val)))
    print(f"rate {rate}, penalty {penalty}: last training loss {train[-1]:.3f}")
    print("   validation, epochs 21-25:", *(f"{v:.2f}" for v in val[-5:]))
