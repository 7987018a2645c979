"""Softmax from scratch: how it overflows, and the shift that prevents it."""

import numpy as np

np.seterr(over="ignore", invalid="ignore")  # no warnings, only numbers


def naive(z):
    powers = np.exp(z)
    return powers / powers.sum(axis=-1, keepdims=True)


def softmax(z, temperature=1.0):
    z = np.asarray(z) / temperature
    z = z - z.max(axis=-1, keepdims=True)  # the largest becomes 0
    powers = np.exp(z)  # so each power is at most 1
    return powers / powers.sum(axis=-1, keepdims=True)


def show(name, x):
    text = np.array2string(np.asarray(x), precision=4, floatmode="fixed")
    print(f"{name:26}", text)


photo = np.array([2.0, 1.0, -1.0])  # cat, dog, fox
show("shares", softmax(photo))
show("naive, the same", naive(photo))
show("temperature 0.5", softmax(photo, 0.5))
show("temperature 2", softmax(photo, 2.0))

print()
show("exp(1000)", np.exp(1000.0))
large = photo + 998  # 1000, 999, 997: the same differences
show("naive(1000, 999, 997)", naive(large))
show("softmax(1000, 999, 997)", softmax(large))
small = photo - 1000  # -998, -999, -1001: every power becomes 0
show("naive(-998, -999, -1001)", naive(small))
show("softmax(-998, -999, -1001)", softmax(small))

print()
for kind in (np.float16, np.float32, np.float64):
    limit = np.log(np.float64(np.finfo(kind).max))
    print(f"{np.dtype(kind).name}: exp overflows above {limit:.2f}")
half = (photo + 10).astype(np.float16)  # 12, 11, 9
show("naive, half precision", naive(half))
show("softmax, half precision", softmax(half))

print()
batch = np.stack([photo, photo + 10, [0.0, 0.0, 0.0]])  # three photos
show("each row adds up to", softmax(batch).sum(axis=-1))
