"""Training, validation, test: stratified, choose on the second, look at the third once."""

import numpy as np
from sklearn.datasets import make_classification
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(8000, 10, weights=[0.85], flip_y=0.05, random_state=0)
rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=0)
X_train, X_valid, y_train, y_valid = train_test_split(
    rest, y_rest, test_size=0.25, stratify=y_rest, random_state=0
)
for name, part in [("training", y_train), ("validation", y_valid), ("test", y_test)]:
    print(f"{name:10} {len(part)}, rarer {part.sum():3}")

models = {"commonest": DummyClassifier(), "logistic": LogisticRegression()}
models |= {f"tree of depth {d}": DecisionTreeClassifier(max_depth=d, random_state=0) for d in (2, 4, 8)}
scores = {name: model.fit(X_train, y_train).score(X_valid, y_valid) for name, model in models.items()}
best = max(scores, key=scores.get)
right = models[best].score(X_test, y_test)
error = np.sqrt(right * (1 - right) / len(y_test))
print(*(f"  {name:15} {score:.3f}" for name, score in scores.items()), sep="\n")
print(f"chosen: {best}")
print(f"test, once: {right:.3f} +- {2 * error:.3f}")
