"""Four baselines and one model, from scratch, at a parcel shop with three questions."""

import numpy as np


def parcels(n, rng):
    """Weight, width, the customer's habit (in standard units); days until fetched."""
    weight, width, habit, luck = rng.normal(size=(4, n))
    return np.c_[weight, width, habit], np.exp(0.84 + 0.6 * habit + 0.3 * luck)


def evenings(n, rng):
    """Seven evenings of parcels on the shelf, and the eighth; n rows of them."""
    shelf = np.full(n + 7, 200.0)
    for t in range(1, n + 7):
        shelf[t] = 200 + 0.95 * (shelf[t - 1] - 200) + rng.normal(0, 12)
    rows = np.lib.stride_tricks.sliding_window_view(shelf, 8)
    return rows[:, :7], rows[:, 7]


def majority(y):
    values, counts = np.unique(y, return_counts=True)
    return values[counts.argmax()]  # the answer that occurs most often


def nearest(x, y, x_new, k):
    """The model: the mean answer of the k training rows most like each new one."""
    distance = (x_new**2).sum(1)[:, None] - 2 * x_new @ x.T + (x**2).sum(1)
    return y[np.argpartition(distance, k, axis=1)[:, :k]].mean(1)


def accuracy(guess, y):
    return np.mean((guess > 0.5) == y)


def mse(guess, y):
    return np.mean((guess - y) ** 2)


if __name__ == "__main__":
    rng = np.random.default_rng(177)
    (x, days), (x_new, days_new) = parcels(1000, rng), parcels(1000, rng)
    late, late_new, mixed = days > 7, days_new > 7, rng.permutation(1000)
    body, habit, true = [0, 1], [0, 2], np.arange(1000)
    runs = [("weight and width", body, true), ("weight and habit", habit, true),
            ("shuffled answers", habit, mixed)]  # fmt: skip
    print(f"late  majority class    {accuracy(majority(late), late_new):.3f}")
    for name, use, order in runs:
        guess = nearest(x[:, use], late[order], x_new[:, use], 15)
        print(f"      {name}  {accuracy(guess, late_new):.3f}")
    print(f"days  mean              {mse(days.mean(), days_new):.2f}")
    for name, use, order in runs:
        guess = nearest(x[:, use], days[order], x_new[:, use], 15)
        print(f"      {name}  {mse(guess, days_new):.2f}")
    rows, next_day = evenings(500, rng)
    x, x_new, y, y_new = rows[:400], rows[400:], next_day[:400], next_day[400:]
    print(f"shelf mean              {mse(y.mean(), y_new):.0f}")
    print(f"      last value        {mse(x_new[:, -1], y_new):.0f}")
    print(f"      seven evenings    {mse(nearest(x, y, x_new, 5), y_new):.0f}")
    print(f"      shuffled answers  {mse(nearest(x, rng.permutation(y), x_new, 5), y_new):.0f}")
