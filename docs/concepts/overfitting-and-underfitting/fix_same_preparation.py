"""Put the preparation inside the model, and test the path with training rows."""

from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

x, y = load_digits(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(x / 16, y, random_state=0)

# The bug: training rows are centered by hand, validation rows are not.
mean = x_train.mean(axis=0)
net = MLPClassifier(64, random_state=0, max_iter=400).fit(x_train - mean, y_train)
print(f"training accuracy               {net.score(x_train - mean, y_train):.3f}")
print(f"validation accuracy             {net.score(x_val, y_val):.3f}")
print(f"training rows, validation path  {net.score(x_train, y_train):.3f}  <- the same rows")

# The fix: one object that prepares and predicts. There is no second path to forget.
model = make_pipeline(
    StandardScaler(with_std=False), MLPClassifier(64, random_state=0, max_iter=400)
)
model.fit(x_train, y_train)
print(f"fixed: training {model.score(x_train, y_train):.3f}", end="  ")
print(f"validation {model.score(x_val, y_val):.3f}")
