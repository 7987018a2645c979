"""Fixed features, fitted once: here the pixels themselves, with few pictures and with many."""

from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_digits(return_X_y=True)  # put your network's features in the place of X
for count in (50, 200, 1000):
    X_train, X_test, y_train, y_test = train_test_split(
        X, y, train_size=count, stratify=y, random_state=0
    )
    model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=300)).fit(X_train, y_train)
    print(f"{count:5} pictures  {model.score(X_test, y_test):.2f} right")
