"""The same tram line with scikit-learn: `train_test_split`, twice, shuffled or not."""

import numpy as np
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsRegressor

HOURS, DAYS, AHEAD = 16, 60, 10
MEMORIES = (1, 2, 4, 8, 16, 32)

rng = np.random.default_rng(7)
clock = np.arange(6, 22)
pattern = 60 + 140 * np.exp(-((clock - 8) ** 2) / 3) + 110 * np.exp(-((clock - 17) ** 2) / 6)
level = np.zeros(DAYS + AHEAD)
for d in range(1, DAYS + AHEAD):
    level[d] = 0.7 * level[d - 1] + 14 * rng.normal()
counts = (pattern + level[:, None] + 5 * rng.normal(size=(DAYS + AHEAD, HOURS))).ravel()

day, hour = np.divmod(np.arange(len(counts)), HOURS)
x = np.column_stack([day, 10_000 * hour])  # another hour is so far away that it has no weight


def miss(known, asked, memory):
    model = KNeighborsRegressor(
        len(known), weights=lambda gap: np.exp(-gap / memory), algorithm="brute"
    )
    model.fit(x[known], counts[known])
    return mean_absolute_error(counts[asked], model.predict(x[asked]))


rows, later = np.arange(DAYS * HOURS), np.arange(DAYS * HOURS, len(counts))
for name, options in (
    ("random hours", {"random_state": 0}),
    ("last days", {"shuffle": False}),
):
    rest, test = train_test_split(rows, test_size=AHEAD * HOURS, **options)
    train, val = train_test_split(rest, test_size=AHEAD * HOURS, **options)
    scores = [miss(train, val, m) for m in MEMORIES]
    best = MEMORIES[int(np.argmin(scores))]
    print(f"{name:12}  validation", *(f"{s:.2f}" for s in scores))
    tested, future = miss(rest, test, best), miss(rows, later, best)
    print(f"  memory {best:2}    test {tested:.1f}    next ten days {future:.1f}")
