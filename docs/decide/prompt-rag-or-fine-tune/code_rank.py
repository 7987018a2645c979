"""Before any model writes: is the right passage among the first, by words and by parts of words?"""

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
}

for name, options in [("words", {}), ("parts of words", {"analyzer": "char_wb", "ngram_range": (3, 5)})]:
    vectors = TfidfVectorizer(**options).fit(PASSAGES)
    likeness = vectors.transform(ASKED) @ vectors.transform(PASSAGES).T
    order = np.argsort(-likeness.toarray(), axis=1)
    rank = np.array([list(row).index(right) + 1 for row, right in zip(order, ASKED.values())])
    print(f"{name:15} first {np.mean(rank == 1):.2f}  among three {np.mean(rank <= 3):.2f}  mean 1/rank {np.mean(1 / rank):.2f}")
