"""The whole recipe on digits: random search on log scales, an honest score, a model to ship."""

from scipy.stats import loguniform
from sklearn.datasets import load_digits
from sklearn.model_selection import RandomizedSearchCV, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler
from sklearn.svm import SVC

X, y = load_digits(return_X_y=True)
X, y = X[:300], y[:300]

search = RandomizedSearchCV(
    make_pipeline(MinMaxScaler(), SVC()),  # the scaler is fitted inside each fold
    {"svc__gamma": loguniform(1e-4, 1e2), "svc__C": loguniform(1, 1e3)},
    n_iter=12, cv=3, random_state=0,
)  # fmt: skip
outer = cross_val_score(search, X, y, cv=5)  # five searches, each on 240 rows
print("report:", outer.round(3), f" mean {outer.mean():.3f}")

search.fit(X, y)  # one more search on all rows; it refits the winner on them
print(f"ship:   gamma {search.best_params_['svc__gamma']:.3g}", end="")
print(f"  C {search.best_params_['svc__C']:.3g}  (its own best score: {search.best_score_:.3f})")
