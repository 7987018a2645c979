"""What scikit-learn's early stopping does with 100 such pots: two models, two rules."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.neural_network import MLPRegressor


def pots(n, rng):
    x = rng.normal(size=(n, 10))
    return x, 1.5 * x[:, 0] - x[:, 1] + np.abs(x[:, 2]) + rng.normal(size=n)


def error(prediction, y):
    return np.mean((prediction - y) ** 2)


rng = np.random.default_rng(1835)
(x, y), (x_new, y_new) = pots(100, rng), pots(2000, rng)

print("MLPRegressor: takes 40 of the 100 pots away, and watches R2 on them")
for early in (True, False):
    net = MLPRegressor(
        hidden_layer_sizes=32, learning_rate_init=0.01, batch_size=10,
        early_stopping=early, validation_fraction=0.4, n_iter_no_change=5,
        tol=0, max_iter=300, random_state=0,
    ).fit(x, y)  # fmt: skip
    line = f"  early_stopping={early!s:5}: {net.n_iter_:3} epochs"
    if early:
        best = int(np.argmax(net.validation_scores_)) + 1
        line += f", best {best}, R2 there {net.best_validation_score_:.3f}"
    print(f"{line}; new pots {error(net.predict(x_new), y_new):.3f}")

print("HistGradientBoostingRegressor: keeps the last trees too")
trees = HistGradientBoostingRegressor(
    early_stopping=True, validation_fraction=0.4, n_iter_no_change=10,
    min_samples_leaf=5, learning_rate=0.3, random_state=0,
).fit(x, y)  # fmt: skip
best = int(np.argmax(trees.validation_score_))  # place 0: no tree yet
print(f"  trees {trees.n_iter_}; validation was best with {best}")
stages = [error(p, y_new) for p in trees.staged_predict(x_new)]
print(f"  new pots: all {stages[-1]:.3f}, the first {best} {stages[best - 1]:.3f}")
