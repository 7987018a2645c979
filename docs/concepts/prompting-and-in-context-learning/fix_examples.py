"""Examples that are too few or too alike. 20,000 adults, the same questions for all rows."""

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
question = rng.integers(-2, 3, (20000, 1, 2)).astype(float)
drawn = rng.integers(-2, 3, (20000, 4, 2)).astype(float)
noise = 0.5 * rng.normal(size=(20000, 5))
truth = (question[:, 0] * taste).sum(1) + noise[:, -1]


def error(examples):
    examples = np.broadcast_to(np.asarray(examples, float), (20000, len(examples[-1]), 2))
    dish = np.concatenate([examples, question], 1)
    stars = (dish * taste[:, None]).sum(2) + noise[:, -dish.shape[1] :]
    return f"error {np.mean((answer(dish, stars) - truth) ** 2):5.2f}:"


print(error(np.repeat(drawn[:, :1], 4, 1)), "4 times the same drawn dish")
print(error([[[2, 0], [-2, 0], [2, 0], [-2, 0]]]), "4 that differ in sweet only")
print(error(drawn[:, :1]), "1 drawn")
print(error(drawn[:, :2]), "2 drawn")
print(error(drawn), "4 drawn")
print(error([[[2, 0], [0, 2]]]), "2 chosen: one sweet, one hot")
print(error([[[2, 0], [-2, 0], [0, 2], [0, -2]]]), "4 chosen: each way, both ways")
