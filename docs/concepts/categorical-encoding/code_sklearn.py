"""The same with scikit-learn's encoders."""
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, TargetEncoder

place = np.array([["Canal"], ["Canal"], ["Hill"], ["Hill"], ["Market"], ["Market"]])
minutes = np.array([18.0, 22, 40, 44, 8, 12])
for encoder in (OrdinalEncoder(), OneHotEncoder(sparse_output=False)):
    model = make_pipeline(encoder, LinearRegression()).fit(place, minutes)
    print(type(encoder).__name__, model.predict(place[::2]).round(2))


def raffle(rng):
    number = rng.permutation(np.repeat(np.arange(500), 2))
    return number[:, None], 30 + 10 * rng.normal(size=1000)


def miss(y, guess):
    return np.sqrt(np.mean((y - guess) ** 2))


rng = np.random.default_rng(0)
(x, y), (new_x, new_y) = raffle(rng), raffle(rng)
# Consecutive folds, as in NumPy. Usual: KFold(5, shuffle=True, random_state=0).
# Before scikit-learn 1.9: cv=5, shuffle=False.
encoder = TargetEncoder(smooth=0, target_type="continuous", cv=KFold(5))
out = encoder.fit_transform(x, y)  # out-of-fold
same = encoder.transform(x)  # in-fold: means that contain the own row
for name, X in (("in-fold", same), ("out-of-fold", out)):
    model = LinearRegression().fit(X, y)
    old = miss(y, model.predict(X))
    new = miss(new_y, model.predict(encoder.transform(new_x)))
    print(f"{name:11}  same {old:.2f}  next {new:.2f}")
pipe = make_pipeline(encoder, LinearRegression()).fit(x, y)
print(f"pipeline                 next {miss(new_y, pipe.predict(new_x)):.2f}")
smoothed = TargetEncoder(smooth=2, target_type="continuous").fit(x, y)
print("smooth=2", smoothed.transform(x)[:3, 0].round(3))
