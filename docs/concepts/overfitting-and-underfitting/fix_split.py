"""A file in the order in which it was collected: two splits, two questions."""

from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

x, y = load_digits(return_X_y=True)
x = x / 16

last_fifth = (x[:1437], x[1437:], y[:1437], y[1437:])  # what a slice gives you
drawn = train_test_split(x, y, test_size=360, stratify=y, random_state=0)

for name, (x_train, x_val, y_train, y_val) in (("last fifth", last_fifth), ("drawn", drawn)):
    model = LogisticRegression(max_iter=1000).fit(x_train, y_train)
    train, val = model.score(x_train, y_train), model.score(x_val, y_val)
    noise = (val * (1 - val) / len(y_val)) ** 0.5
    print(f"{name:10}: train {train:.3f}  validation {val:.3f} +- {noise:.3f}")
