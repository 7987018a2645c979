"""Keep the network of the best epoch; stop when 20 epochs have brought nothing better."""

import copy

import numpy as np
from sklearn.datasets import load_digits
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

x, y = load_digits(return_X_y=True)
x_train, x_rest, y_train, y_rest = train_test_split(
    x / 16, y, train_size=150, stratify=y, random_state=0
)
x_val, x_test, y_val, y_test = train_test_split(
    x_rest, y_rest, train_size=300, stratify=y_rest, random_state=0
)
y_train[:30] = (y_train[:30] + 1) % 10  # a fifth of the training labels are wrong

net = MLPClassifier(64, batch_size=32, random_state=0)
best, best_loss, best_epoch, kept = None, np.inf, 0, None
for epoch in range(1, 301):
    net.partial_fit(x_train, y_train, classes=range(10))
    loss = log_loss(y_val, net.predict_proba(x_val))
    if loss < best_loss:
        best, best_loss, best_epoch = copy.deepcopy(net), loss, epoch
    if kept is None and epoch == best_epoch + 20:
        print(f"stop at epoch {epoch}: the best was {best_epoch}, 20 epochs ago")
        kept = best  # you would `break` here; we run on only to compare

for name, model in (("kept", kept), ("epoch 300", net)):
    loss = log_loss(y_test, model.predict_proba(x_test))
    print(f"{name:9}: test loss {loss:.3f}  test accuracy {model.score(x_test, y_test):.3f}")
