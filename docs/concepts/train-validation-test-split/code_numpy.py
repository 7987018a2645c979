"""One tram line: split its hours in two ways, choose by validation, test once, then wait."""

import numpy as np

HOURS, DAYS, AHEAD = 16, 60, 10  # 6 to 21 o'clock; 60 working days, then 10 more
MEMORIES = (1, 2, 4, 8, 16, 32)


def line(seed):
    """Passengers of each hour: a daily pattern, a level that drifts and returns, and noise."""
    rng = np.random.default_rng(seed)
    clock = np.arange(6, 22)
    pattern = 60 + 140 * np.exp(-((clock - 8) ** 2) / 3) + 110 * np.exp(-((clock - 17) ** 2) / 6)
    level = np.zeros(DAYS + AHEAD)
    for day in range(1, DAYS + AHEAD):
        level[day] = 0.7 * level[day - 1] + 14 * rng.normal()
    return (pattern + level[:, None] + 5 * rng.normal(size=(DAYS + AHEAD, HOURS))).ravel()


def miss(counts, known, asked, memory):
    """Predict from the same hour of known days; a day counts less the further away it is."""
    day, hour = np.divmod(np.arange(len(counts)), HOURS)
    gap = np.abs(day[asked, None] - day[known])
    weight = np.exp(-gap / memory) * (hour[asked, None] == hour[known])
    guess = weight @ counts[known] / weight.sum(axis=1)
    return np.mean(np.abs(guess - counts[asked]))


def split(rows, size, shuffle):
    """Cut `size` rows off: random ones, or the last ones."""
    if not shuffle:
        return rows[:-size], rows[-size:]
    order = np.random.RandomState(0).permutation(len(rows))
    return rows[order[size:]], rows[order[:size]]


def study(counts, shuffle):
    rows = np.arange(DAYS * HOURS)
    later = np.arange(DAYS * HOURS, len(counts))
    rest, test = split(rows, AHEAD * HOURS, shuffle)
    train, val = split(rest, AHEAD * HOURS, shuffle)
    scores = [miss(counts, train, val, m) for m in MEMORIES]
    best = MEMORIES[int(np.argmin(scores))]
    future = [miss(counts, rows, later, m) for m in MEMORIES]  # only to report it
    return scores, best, miss(counts, rest, test, best), future


if __name__ == "__main__":
    counts = line(7)
    for name, shuffle in (("random hours", True), ("last days", False)):
        scores, best, tested, future = study(counts, shuffle)
        print(f"{name:12}  validation", *(f"{s:.2f}" for s in scores))
        later = future[MEMORIES.index(best)]
        print(f"  memory {best:2}    test {tested:.1f}    next ten days {later:.1f}")
