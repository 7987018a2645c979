"""A bigram language model: count pairs of words, then measure perplexity."""

import numpy as np

FIVE = [
    "the mayor thanks the guests",
    "the guests thank the mayor",
    "the mayor opens the hall",
    "the guests enter the hall",
    "the mayor thanks the cook",
]
WORDS = sorted({w for s in FIVE for w in s.split()}) + ["END"]
V = len(WORDS)  # END is something to guess
START = V  # START is never guessed: a row of the table, not a column


def pairs(sentences):
    """The word before each token, and the token: two lists of numbers."""
    before, token = [], []
    for s in sentences:
        ids = [WORDS.index(w) for w in s.split() + ["END"]]
        before += [START] + ids[:-1]
        token += ids
    return np.array(before), np.array(token)


def fit(sentences, k):
    """A row of chances for each word before; k is added to every count."""
    counts = np.full((V + 1, V), float(k))
    np.add.at(counts, pairs(sentences), 1)
    return counts / counts.sum(axis=1, keepdims=True)


def perplexity(table, sentences):
    with np.errstate(divide="ignore"):  # ln 0 is minus infinity, as it should
        loss = -np.log(table[pairs(sentences)])
    return np.exp(loss.mean())


print("tokens", pairs(FIVE)[1].shape, "table", fit(FIVE, 1).shape)
print("uniform guess:", round(perplexity(np.full((V + 1, V), 1 / V), FIVE), 3))
print("\nadded   five   sixth  seventh")
for k in (0, 0.1, 1):
    with np.errstate(invalid="ignore"):  # nothing follows END: 0 / 0, not used
        table = fit(FIVE, k)
    row = [
        perplexity(table, text)
        for text in (
            FIVE,
            ["the guests thank the cook"],
            ["the cook thanks the guests"],
        )
    ]
    print(f"{k:<5}" + "".join(f"{x:8.3f}" for x in row))
