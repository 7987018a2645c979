"""Recomputes every number of the page's hand-worked section."""

import numpy as np

SPEEDS = np.array([1.0, 0.01])  # width 4: two pairs, 10000 ** (-0/4) and 10000 ** (-2/4)
print("second speed", 10000 ** (-2 / 4))


def place(n):
    angle = n * SPEEDS
    return np.stack([np.sin(angle), np.cos(angle)], axis=-1).ravel()


def show(label, v):
    print(label, [round(float(x), 4) + 0.0 for x in np.atleast_1d(v)])


print("cosine of 0.01 to five digits", round(float(np.cos(0.01)), 5))
for n in (0, 1, 2):
    show(f"place {n}: angles", n * SPEEDS)
    show(f"place {n}: code", place(n))
dog, man = np.array([0.5, -0.2, 0.1, 0.8]), np.array([-0.3, 0.4, 0.9, -0.1])
for n in (0, 1, 2):
    show(f"dog at place {n}", dog + place(n))
    show(f"man at place {n}", man + place(n))
for a, b in ((0, 1), (1, 2), (0, 2)):
    show(f"products, places {a} and {b}", place(a) * place(b))
    show(f"dot, places {a} and {b}", place(a) @ place(b))

print("\nrotary, a quarter turn per place")


def turn(v, n):
    for _ in range(n % 4):
        v = (-v[1], v[0])
    return v


q, k = (2, 1), (3, 1)
for m, n in ((0, 0), (1, 0), (2, 1), (3, 2), (2, 0), (0, 1), (3, 0), (4, 0)):
    a, b = turn(q, m), turn(k, n)
    print(f"query at {m} {a}, key at {n} {b}: {a[0] * b[0]} + {a[1] * b[1]} = {a[0] * b[0] + a[1] * b[1]}")

print("\nadded instead: the score of dog (query) and man (key), both moved by one place")
for m, n in ((1, 0), (2, 1), (11, 10)):
    pm, pn = place(m), place(n)
    parts = [dog @ man, dog @ pn, pm @ man, pm @ pn]
    show(f"dog at {m}, man at {n}: word-word, word-place, place-word, place-place", parts)
    show("    sum", sum(parts))
