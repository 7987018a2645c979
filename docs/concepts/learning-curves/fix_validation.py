"""One network, scored on 20 validation patients and on 1,000 others: which one shows learning?"""

import numpy as np
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
x_val, y_val = patients(1020, 1)
net = network()

print("epoch  on 20  on 1,000")
for epoch in range(1, 26):
    net.partial_fit(x, y, classes=[0, 1])
    small, large = net.score(x_val[:20], y_val[:20]), net.score(x_val[20:], y_val[20:])
    if epoch in (1, 2, 5, 10, 15, 20, 25):
        print(f"{epoch:5}   {small:.2f}     {large:.3f}")
for n, p in ((20, small), (1000, large)):
    print(f"{n:5} patients: {p:.3f}, standard error {(p * (1 - p) / n) ** 0.5:.3f}")
