"""12,000 rows: boosted trees and a network on the same rows, in a smooth world and one of steps."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

network = MLPClassifier(
    32, learning_rate_init=0.01, early_stopping=True, n_iter_no_change=4, random_state=0
)
rng = np.random.default_rng(0)
X = rng.normal(size=(12_000, 8))
for world, drive in [
    ("smooth", 4 * np.sin(X[:, :4] @ [1, -1, 0.5, 0.5]) + 2 * X[:, 4]),
    ("steps", 4 * (X[:, 0] > 0) * (X[:, 1] > 0.5) + 3 * (X[:, 2] > 1) - 2 + 2 * X[:, 4]),
]:
    y = rng.random(len(X)) < 1 / (1 + np.exp(-drive))
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=2000, random_state=0)
    for name, model in [
        ("logistic", LogisticRegression()),
        ("boosted trees", HistGradientBoostingClassifier(early_stopping=True, random_state=0)),
        ("network", network),
    ]:
        right = make_pipeline(StandardScaler(), model).fit(X_train, y_train).score(X_test, y_test)
        print(f"{world:7} {name:13}  {right:.2f} right")
