"""Recomputes every number of the page's hand-worked section."""

from math import comb, sqrt

# weight in tens of grams, sweetness, sort
FRUITS = [
    (9, 13, "plum"), (4, 10, "apricot"), (8, 12, "plum"), (5, 12, "plum"),
    (6, 9, "apricot"), (3, 14, "plum"), (3, 11, "apricot"),
]  # fmt: skip
NEW = (5, 11)


def ranked(at, fruits):
    """(squared distance, number, sort), nearest first."""
    rows = [((w - at[0]) ** 2 + (s - at[1]) ** 2, i, sort) for i, (w, s, sort) in fruits]
    return sorted(rows)


def vote(rows, k):
    plums = sum(sort == "plum" for _, _, sort in rows[:k])
    return plums, k - plums, "plum" if 2 * plums > k else "apricot" if 2 * plums < k else "tie"


numbered = list(enumerate(FRUITS, 1))
print("kept:", FRUITS, "new:", NEW)
print("number  weight gap  sweetness gap  squared  distance")
for i, (w, s, sort) in numbered:
    square = (w - NEW[0]) ** 2 + (s - NEW[1]) ** 2
    print(i, w - NEW[0], s - NEW[1], square, f"{sqrt(square):.2f}", sort)

rows = ranked(NEW, numbered)
print("\nnearest first:", [(i, f"{sqrt(d):.2f}", sort) for d, i, sort in rows])
for k in range(1, 8):
    print("k", k, "plums, apricots, answer:", *vote(rows, k))
print("share of plums", 1 / 1, 2 / 5, f"{4 / 7:.2f}")

print("\neach kept fruit, asked as if it were new")
for k in (1, 3, 5):
    seen = [vote(ranked((w, s), numbered), k)[2] != sort for _, (w, s, sort) in numbered]
    others = []
    for i, (w, s, sort) in numbered:
        rest = [row for row in numbered if row[0] != i]
        others.append(vote(ranked((w, s), rest), k)[2] != sort)
    print("k", k, "wrong with itself", sum(seen), "without itself", sum(others), others)

print("\nfive labels, each wrong with chance 0.2: chance that w are wrong")
for w in (3, 4, 5):
    print(w, comb(5, w), f"{comb(5, w) * 0.2**w * 0.8 ** (5 - w):.5f}")
for k in (1, 3, 5, 11, 21):
    wrong = sum(comb(k, w) * 0.2**w * 0.8 ** (k - w) for w in range(k // 2 + 1, k + 1))
    print("k", k, "majority wrong", f"{wrong:.4f}")
