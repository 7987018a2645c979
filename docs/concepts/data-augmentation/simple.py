"""Recomputes every number of the page's hand-worked section."""

import numpy as np

six = np.array([[1, 1, 1, 0], [1, 0, 0, 0], [1, 1, 1, 0], [1, 0, 1, 0], [1, 1, 1, 0]])
nine = np.array([[1, 1, 1, 0], [1, 0, 1, 0], [1, 1, 1, 0], [0, 0, 1, 0], [1, 1, 1, 0]])
eight = six | nine


def right(p, k):
    out = np.zeros_like(p)
    out[:, k:] = p[:, : p.shape[1] - k]
    return out


def differ(a, b):
    return [int(n) for n in (a != b).sum(axis=1)], int((a != b).sum())


print("squares", six.size, "ink: six", six.sum(), "nine", nine.sum())
new = right(six, 1)
print("six moved right by one:", [" ".join(map(str, row)) for row in new])
print("moved six and stored six, row by row:", differ(new, six))
print("moved six and stored nine:", differ(new, nine))
print("stored six and stored nine:", differ(six, nine))
print("moved six and moved six:", differ(new, right(six, 1)))
print("moved six and moved nine:", differ(new, right(nine, 1)))

# Flips and turns of the digit itself: its three columns, without the empty fourth.
print("\nflips and turns of the 5 by 3 digit")
for name, digit in (("six", six[:, :3]), ("eight", eight[:, :3])):
    ways = {
        "as it is": digit,
        "left-right": digit[:, ::-1],
        "top-bottom": digit[::-1],
        "turned by 180": digit[::-1, ::-1],
        "turned twice": digit[::-1, ::-1][::-1, ::-1],
    }
    for way, p in ways.items():
        same = [n for n, q in (("six", six), ("nine", nine), ("eight", eight)) if (p == q[:, :3]).all()]
        print(f"{name:5} {way:14} differs from itself at {differ(p, digit)[1]:2}  is a {same}")
    print(name, "distinct pictures among the five:", len({p.tobytes() for p in map(np.ascontiguousarray, ways.values())}))
for k in (0, 1, 2, 3):
    print(f"six moved right by {k}: ink left", right(six, k).sum(), "of", six.sum())

print("\nvariance of the mean of m copies, each of variance 1, correlation r")
for r in (0.0, 0.9, 1.0):
    for m in (1, 2, 5, 100):
        v = (1 + (m - 1) * r) / m
        print(f"r {r}  m {m:3}  variance {v:.4g}  worth {1 / v:.4g} independent pictures")
v = (5 * 1 + 20 * 0.9) / 25
print("five copies at 0.9:", 5 * 1, 20 * 0.9, 5 * 1 + 20 * 0.9, "over 25 =", v)
print("100 pictures, 5 copies of each: 500 rows worth", round(100 / v, 1))
