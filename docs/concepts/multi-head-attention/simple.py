"""Recomputes every number of the page's hand-worked section."""

import numpy as np

WORDS = {"cat": 0, "dog": 1, "saw": 2}


def tables(sentence):
    """Q, K, V of three words, each (3, 8): columns 1-4 for head 1, 5-8 for head 2."""
    q, k, v = np.zeros((3, 8)), np.zeros((3, 8)), np.zeros((3, 8))
    q[1, [0, 4]] = 2  # the middle word asks in both heads
    k[0, 0] = 2  # the first word is found by head 1
    k[2, 4] = 2  # the last word is found by head 2
    for row, word in enumerate(sentence.split()):
        v[row, [WORDS[word], 4 + WORDS[word]]] = 10
    return q, k, v


def show(name, x):
    print(f"{name}:", " ".join(f"{v:.4g}" if v == round(v) else f"{v:.4f}" for v in np.ravel(x)))


def middle(sentence, heads, talk=False):
    """The row of the middle word: mixed and joined, (8,)."""
    parts = []
    for q, k, v in zip(*(np.split(t, heads, axis=1) for t in tables(sentence))):
        scores = k @ q[1]
        divided = scores / np.sqrt(8 / heads)
        e = np.exp(divided)
        parts.append(e / e.sum() @ v)
        if talk:
            show("scores", scores)
            show("root of the width", np.sqrt(8 / heads))
            show("divided", divided)
            show("powers of e, sum", [*e, e.sum()])
            show("weights", e / e.sum())
            print("mixed:", np.round(parts[-1], 3))
    return np.concatenate(parts)


def last_matrix(c):
    """The rule of W_O: head 1 minus head 2, then head 1 plus head 2."""
    return np.concatenate([c[:4] - c[4:], c[:4] + c[4:]])


for heads in (2, 1):
    for sentence in ("cat saw dog", "dog saw cat"):
        print(f"\n{sentence}, heads: {heads}")
        joined = middle(sentence, heads, talk=sentence == "cat saw dog")
        print("joined:", np.round(joined, 3))
        print("output:", np.round(last_matrix(joined), 3))

print("\nThe split, on a table that holds 1 to 24")
table = np.arange(1, 25).reshape(3, 8)
right = table.reshape(3, 2, 4).transpose(1, 0, 2)
wrong = table.reshape(2, 3, 4)
for name, x in (("table", table), ("right", right), ("wrong", wrong)):
    print(f"{name} {x.shape}\n{x}")

print("\nLearned numbers: one matrix", 8 * 8, "all four", 4 * 8 * 8)
print("Width 512: one matrix", 512**2, "four", 4 * 512**2, "width of one of 8 heads", 512 // 8)
