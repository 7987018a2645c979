"""Before any model writes: is the right passage among the first, by words, parts, or both?"""

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

PASSAGES = [
    "Books may be kept for four weeks. A renewal adds two weeks.",
    "The reading room opens at nine and closes at six, on Saturdays at one.",
    "A lost card is replaced for five dollars at the front desk.",
    "Films and games are lent for one week and cannot be renewed.",
    "Damaged books are charged at the price of a new copy.",
    "Children under ten need the signature of a parent to join.",
]
ASKED = {  # the question, and the passage that answers it
    "how long can I keep a book": 0,
    "when does the reading room close on saturday": 1,
    "i lost my card": 2,
    "can i renew a film": 3,
    "what do i pay for damaging a book": 4,
    "can my child of eight join": 5,
    "is a movie due sooner than a novel": 3,
}
right = np.array(list(ASKED.values()))


def report(name, score):
    order = np.argsort(-score, axis=1, kind="stable")
    rank = 1 + np.argmax(order == right[:, None], axis=1)
    print(f"{name:14} first {sum(rank == 1)} of {len(rank)}, among three {sum(rank <= 3)}:", *rank)
    return 1 / (60 + 1 + np.argsort(order, axis=1))  # high for a good rank


ways = {"words": {}, "parts of words": {"analyzer": "char_wb", "ngram_range": (3, 5)}}
fused = 0
for name, options in ways.items():
    vectors = TfidfVectorizer(**options).fit(PASSAGES)
    fused += report(name, (vectors.transform(ASKED) @ vectors.transform(PASSAGES).T).toarray())
report("both, by rank", fused)
