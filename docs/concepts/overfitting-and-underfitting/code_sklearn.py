"""The same three fits with scikit-learn, on the same 21 patients and the same 500."""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_squared_error
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, PolynomialFeatures


def true_wait(hour):
    u = (hour - 13) / 5
    return 10 + 2 * u + 24 * u**2 - 28 * u**4


rng = np.random.default_rng(49)
hour = np.linspace(8, 18, 21)
wait = true_wait(hour) + rng.normal(0, 2, 21)
new_hour = rng.uniform(8, 18, 500)
new_wait = true_wait(new_hour) + rng.normal(0, 2, 500)

print("degree  train error  test error")
for degree in (1, 4, 15):
    model = make_pipeline(
        MinMaxScaler((-1, 1)),  # leave this out and see: the text below says why
        PolynomialFeatures(degree, include_bias=False),
        LinearRegression(),
    )
    model.fit(hour[:, None], wait)
    train = mean_squared_error(wait, model.predict(hour[:, None]))
    test = mean_squared_error(new_wait, model.predict(new_hour[:, None]))
    print(f"{degree:6}  {train:11.4f}  {test:10.4f}")
