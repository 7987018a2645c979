"""The same fits with scikit-learn, then one column in other units."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Lasso, LinearRegression, Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def show(text, w):
    print(f"{text:18}", " ".join(f"{v + 0:8.4f}" for v in w))


x = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])
y = np.array([4.0, 2.0, -2.0, -4.0])
show("kiosk, L1", Lasso(alpha=2).fit(x, y).coef_)
show("kiosk, L2", Ridge(alpha=4 * 2).fit(x, y).coef_)  # alpha is n times 2

rng = np.random.default_rng(0)
x = rng.normal(size=(60, 6))
for j in range(1, 6):
    x[:, j] = 0.8 * x[:, j - 1] + 0.6 * x[:, j]
y = 3 * x[:, 0] + x[:, 3] + rng.normal(size=60)
x = StandardScaler().fit_transform(x)
show("60 days, plain", LinearRegression().fit(x, y).coef_)
show("60 days, L1", Lasso(alpha=0.3, tol=1e-10).fit(x, y).coef_)
show("60 days, L2", Ridge(alpha=60 * 0.3).fit(x, y).coef_)

# 442 patients; blood pressure in millimeters of mercury, then in kilopascals.
data = load_diabetes(scaled=False)
x, y, names = data.data, data.target, np.array(data.feature_names)
other = x.copy()
other[:, 3] *= 0.133322
for text, model in (
    ("raw", Lasso(alpha=50)),
    ("standardized", make_pipeline(StandardScaler(), Lasso(alpha=5))),
):
    for unit, table in (("mmHg", x), ("kPa", other)):
        model.fit(table, y)
        w = model.coef_ if text == "raw" else model[-1].coef_
        print(f"{text:12} {unit:4} keeps", *names[w != 0])
