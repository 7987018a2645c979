"""The same with SciPy and scikit-learn."""

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.stats import bernoulli, norm
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LinearRegression
from sklearn.metrics import log_loss, mean_squared_error

flips = np.array([1, 1, 0, 1, 1, 1, 0, 1, 0, 1])  # 1 = heads

# A general optimizer on minus the log-likelihood ...
result = minimize_scalar(
    lambda p: -bernoulli.logpmf(flips, p).sum(), bounds=(0.001, 0.999), method="bounded"
)
print(f"optimizer: {result.x:.3f}", end="   ")

# ... and a classifier that sees no inputs, so it can only learn p.
nothing = np.zeros((len(flips), 1))
model = DummyClassifier(strategy="prior").fit(nothing, flips)
chances = model.predict_proba(nothing)[:, 1]
print(f"classifier: {chances[0]:.3f}")
print(f"log-likelihood {-result.fun:.4f}")
print(f"cross-entropy  {log_loss(flips, chances):.4f}")

# norm.fit returns the maximum likelihood center and width.
grams = np.array([7.2, 7.5, 8.1])
center, width = norm.fit(grams)
line = LinearRegression().fit(np.zeros((3, 1)), grams)  # only an intercept
print(f"center {center:.2f}   least squares {line.intercept_:.2f}")
mse = mean_squared_error(grams, np.full(3, center))
print(f"width  {width:.3f}  mean square {mse:.4f}")
print(f"log-likelihood {norm.logpdf(grams, center, width).sum():.3f}")
