"""One wrong rating among the examples, and how to find it. 20,000 adults, 8 examples each."""

import numpy as np

TYPICAL = np.array([-1.01, 1.0])  # what adults like on average: sweet, hot
ROUNDS = np.array([[[0.033, -0.002], [0.0, 0.034]], [[0.068, -0.003], [-0.003, 0.069]],
                   [[0.107, -0.008], [-0.008, 0.107]]])  # fmt: skip


def answer(dish, stars, typical=TYPICAL):
    """The frozen model. dish (B, n + 1, 2), stars (B, n + 1), the last unread; answers (B,)."""
    rest = stars - dish @ typical
    rest[:, -1] -= stars[:, -1]
    for m in ROUNDS:
        sums = (dish[:, :-1] * rest[:, :-1, None]).sum(1)
        rest -= (dish * (sums @ m.T)[:, None]).sum(2)
    return -rest[:, -1]


rng = np.random.default_rng(0)
taste = np.array([-1, 1]) + rng.normal(size=(20000, 2))
dish = rng.integers(-2, 3, (20000, 9, 2)).astype(float)
true = (dish * taste[:, None]).sum(2) + 0.5 * rng.normal(size=(20000, 9))
stars = true.copy()
stars[:, 2] *= -1  # the third example has plus and minus mixed up


def error(d, s):
    return f"error {np.mean((answer(d, s) - true[:, -1]) ** 2):5.2f}:"


def without(i):
    return np.delete(dish, i, 1), np.delete(stars, i, 1)


# Let the other seven guess each example: whose stars do they miss most?
misses = []
for i in range(8):
    order = [j for j in range(8) if j != i] + [i]
    misses.append(abs(answer(dish[:, order], stars[:, order]) - stars[:, i]))
worst = np.argmax(misses, axis=0)
keep = np.arange(9) != worst[:, None]
print(error(dish, true), "all 8 right")
print(error(dish, stars), "one of 8 wrong")
print(error(dish[keep].reshape(-1, 8, 2), stars[keep].reshape(-1, 8)), "the most surprising out")
print(error(*without(2)), "the wrong one out by hand")
print(f"{np.mean(worst == 2):.0%} of guests: the most surprising is the wrong one")
