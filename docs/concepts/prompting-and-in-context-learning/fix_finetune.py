"""A task far from training: a chef who likes sweet and hot, 3 stars a step. 20,000 chefs."""

import numpy as np

TYPICAL = np.array([0.0, 0.02])  # told "a guest": chefs were never in training
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


def guests(mean, n):
    taste = mean + rng.normal(size=(20000, 2))
    dish = rng.integers(-2, 3, (20000, n + 1, 2)).astype(float)
    return dish, (dish * taste[:, None]).sum(2) + 0.5 * rng.normal(size=(20000, n + 1))


def error(a, stars):
    return f"error {np.mean((a - stars[:, -1]) ** 2):5.2f}:"


chef, one = np.array([3, 3]), {}
for n in (0, 4, 8):
    dish, stars = guests(chef, n)
    print(error(answer(dish, stars), stars), f"prompt with {n} ratings")

# Labeled data at hand: ratings of 200 other chefs, 1 each. Steps down the slope, weights change.
dish, stars = guests(chef, 0)
dish, stars, typical = dish[:200, 0], stars[:200, 0], TYPICAL.copy()
for _ in range(100):
    typical += 0.05 * 2 * dish.T @ (stars - dish @ typical) / 200
print("the two weights", TYPICAL, "became", typical.round(1))
for n in (0, 4, 8):
    dish, stars = guests(chef, n)
    print(error(answer(dish, stars, typical), stars), f"fine-tuned, {n} ratings")
for name, w in (("before", TYPICAL), ("after", typical)):
    dish, stars = guests(np.array([-1, 1]), 0)
    print(error(answer(dish, stars, w), stars), f'adults told "a guest", {name}')
