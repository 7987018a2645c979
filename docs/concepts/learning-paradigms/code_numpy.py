"""One log of a coffee cart, three problems: an answer, groups, a behavior."""

from itertools import combinations

import numpy as np

hour = np.array([8, 9, 15, 16, 8, 9, 15, 16])
degrees = np.array([4, 6, 5, 7, 20, 22, 21, 23])
price = np.array([4, 4, 4, 3, 3, 3, 3, 4])  # euros
cups = np.array([28, 26, 24, 36, 20, 18, 14, 9])

# Supervised: inputs and answers. Average the answers of the two nearest rows.
rows, new = np.stack([hour, degrees, price], axis=1), np.array([9, 8, 4])
nearest = np.argsort(np.sum((rows - new) ** 2, axis=1))[:2]
print("supervised: rows", nearest + 1, "guess", cups[nearest].mean(), "cups")


# Unsupervised: inputs alone. Of all ways to make two groups, the tightest.
def spread(points):
    return np.sum((points - points.mean(axis=0)) ** 2)


for unit, factor in (("hours", 1), ("quarter-hours", 4)):
    points, found = np.stack([hour * factor, degrees], axis=1), []
    for size in range(7):  # row 1 and `size` others against the rest
        for others in combinations(range(1, 8), size):
            inside = np.isin(np.arange(8), (0, *others))
            found.append((spread(points[inside]) + spread(points[~inside]), inside))
    total, inside = min(found, key=lambda item: item[0])
    print(f"unsupervised, {unit}: rows", np.flatnonzero(inside) + 1, f"total {total:.0f}")

# Reinforcement: one take for each try. The world, which the learner cannot see:
cold = degrees < 12
less = np.where(cold, 10, 6)  # cups lost by asking 4 euros instead of 3
sells = np.stack([cups + less * (price == 4), cups - less * (price == 3)])


def run(explore, carts=1000, hours=1000, seed=0):
    """Carts that learn, each alone: share at the better price, mean take, by hour."""
    rng, every, log = np.random.default_rng(seed), np.arange(carts), []
    tries, total = np.zeros((2, carts, 2, 2))  # for each cart, kind of hour and price
    for _ in range(hours):
        row = rng.integers(8, size=carts)  # an hour like one of the eight
        kind = cold[row].astype(int)
        average = total[every, kind] / np.maximum(tries[every, kind], 1)
        average[tries[every, kind] == 0] = 999  # a price never tried comes first
        greedy = np.argmax(average + rng.random((carts, 2)) / 1e6, axis=1)
        pick = np.where(rng.random(carts) < explore, rng.integers(2, size=carts), greedy)
        take = (3 + pick) * (sells[pick, row] + rng.normal(0, 4, carts))
        tries[every, kind, pick] += 1
        total[every, kind, pick] += take
        log.append((np.mean(pick == 0), take.mean()))
    return np.array(log)


if __name__ == "__main__":
    for explore in (0, 0.1):
        share, take = run(explore)[-100:].mean(axis=0)
        print(f"explore {explore}: better price {share:.0%}, take {take:.1f} an hour")
    print("always 3:", np.mean(3 * sells[0]), " always 4:", np.mean(4 * sells[1]))
