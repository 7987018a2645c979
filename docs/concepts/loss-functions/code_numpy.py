"""Three losses from scratch, and the best promise of each."""

import numpy as np

DELTA = 8  # minutes; where the Huber loss turns from square to line


def squared(error):
    return error**2


def absolute(error):
    return np.abs(error)


def huber(error):
    size = np.abs(error)
    return np.where(size <= DELTA, size**2 / 2, DELTA * (size - DELTA / 2))


def cost(loss, minutes, promise):
    """The mean loss over the rides."""
    return loss(minutes - promise).mean()


calm = np.array([40, 41, 43, 44, 47])
storm = np.array([40, 41, 43, 44, 97])
tries = np.arange(350, 1000) / 10  # 35.0, 35.1, ... minutes

for name, minutes in (("calm week", calm), ("week with a storm", storm)):
    print(name)
    for loss in (squared, absolute, huber):
        costs = [cost(loss, minutes, promise) for promise in tries]
        best = tries[np.argmin(costs)]
        print(f"  {loss.__name__:9} best promise {best}, cost {min(costs):.2f}")

print("the same promises in the week with a storm")
print("  promise     MSE    MAE   Huber")
for promise in (43, 44, 53):
    row = [cost(loss, storm, promise) for loss in (squared, absolute, huber)]
    print(f"  {promise:7} {row[0]:7.2f} {row[1]:6.2f} {row[2]:7.2f}")
