"""Is the better accuracy luck? Count the test rows that one model alone gets right."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
logistic = make_pipeline(StandardScaler(), LogisticRegression(max_iter=300))
right = {}
for name, model in [
    ("commonest", DummyClassifier()),
    ("logistic", logistic),
    ("100 trees", RandomForestClassifier(100, random_state=0)),
    ("20 trees", RandomForestClassifier(20, random_state=0)),
]:
    right[name] = model.fit(X_train, y_train).predict(X_test) == y_test
    print(f"{name:9}  {right[name].mean():.3f} right")

print(f"right of {len(y_test)} rows:")
for one, other in [("100 trees", "20 trees"), ("100 trees", "logistic")]:
    a = np.sum(right[one] & ~right[other])
    b = np.sum(right[other] & ~right[one])
    verdict = "a tie" if abs(a - b) < 2 * np.sqrt(a + b) else "no tie"
    print(f"  {one} alone: {a}")
    print(f"  {other} alone: {b}: {verdict}")
