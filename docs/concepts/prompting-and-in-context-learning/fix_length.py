"""A longer prompt than any in training, which had 8 examples at most. 20,000 adults."""

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
dish = rng.integers(-2, 3, (20000, 17, 2)).astype(float)
stars = (dish * taste[:, None]).sum(2) + 0.5 * rng.normal(size=(20000, 17))


def ask(rows):
    rows = [*rows, 16]
    return answer(dish[:, rows], stars[:, rows])


def error(a):
    return f"error {np.mean((a - stars[:, -1]) ** 2):5.2f}:"


for n in (0, 8, 12, 16):
    print(error(ask(range(n))), f"{n:2} examples in one prompt")
print(error((ask(range(8)) + ask(range(8, 16))) / 2), "16 in two prompts of 8, averaged")
