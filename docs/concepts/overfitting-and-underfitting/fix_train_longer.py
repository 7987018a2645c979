"""The same network underfits when its steps are too small or too few."""

import warnings

from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

warnings.filterwarnings("ignore")  # it rightly says that training stopped early
x, y = load_digits(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(x / 16, y, random_state=0)

for rate, epochs in ((0.00001, 30), (0.001, 1), (0.001, 30)):
    net = MLPClassifier(64, learning_rate_init=rate, max_iter=epochs, random_state=0)
    net.fit(x_train, y_train)
    train, val = net.score(x_train, y_train), net.score(x_val, y_val)
    print(f"rate {rate:.5f}, {epochs:3} epochs: train {train:.3f}  validation {val:.3f}")
