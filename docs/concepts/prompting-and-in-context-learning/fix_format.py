"""Examples in another format than the model was trained on. 20,000 adults, 4 examples each."""

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
dish = rng.integers(-2, 3, (20000, 5, 2)).astype(float)
stars = (dish * taste[:, None]).sum(2) + 0.5 * rng.normal(size=(20000, 5))

swapped = dish.copy()
swapped[:, :-1] = dish[:, :-1, ::-1]  # examples say hot, sweet; the question says sweet, hot
plain = stars.copy()
plain[:, :-1] += 3  # "4 stars" instead of "1 above my average", which is 3
rows = {
    "no examples": (dish[:, -1:], stars[:, -1:]),
    "columns swapped in the examples": (swapped, stars),
    "plain stars, average not taken off": (dish, plain),
    "as in training": (dish, stars),
}
print("error, typical size of an answer")
for name, (d, s) in rows.items():
    a = answer(d, s)
    print(f"{np.mean((a - stars[:, -1]) ** 2):5.2f} {np.sqrt(np.mean(a**2)):5.2f}  {name}")
