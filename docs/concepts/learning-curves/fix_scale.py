"""One column in large units freezes the network. A scaler inside the pipeline frees it."""

import warnings

import numpy as np
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

warnings.filterwarnings("ignore")  # it rightly says that 25 epochs are few


def patients(n, seed):
    """Ten readings each, and whether the patient comes back."""
    rng = np.random.default_rng(seed)
    x = rng.random((n, 10))
    severity = 10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2
    severity += 10 * x[:, 3] + 5 * x[:, 4] + rng.normal(0, 2, n)
    return (x - 0.5) * 12**0.5, (severity > 14.4).astype(int)


def network(seed=0, **settings):
    plain = dict(solver="sgd", momentum=0, learning_rate_init=0.2, batch_size=32, alpha=0)
    return MLPClassifier(64, random_state=seed, **plain | settings)


x, y = patients(1000, 0)
x_val, y_val = patients(1000, 1)
for table in (x, x_val):
    table[:, 3] = 2000 + 300 * table[:, 3]  # one reading in other units

for name, model in (
    ("raw", network(max_iter=25)),
    ("scaled", make_pipeline(StandardScaler(), network(max_iter=25))),
):
    model.fit(x, y)
    answers = model.predict_proba(x_val)[:, 1]
    print(f"{name:6}: validation accuracy {model.score(x_val, y_val):.3f}")
    print("        first answers", answers[:4].round(2), "different:", len(np.unique(answers)))
