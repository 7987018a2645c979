"""How many distances does one search for five neighbors need? Counted."""

import numpy as np
from sklearn.neighbors import KDTree

print("columns   rows   no tree   k-d tree")
for columns in (2, 20):
    for rows in (1000, 10_000):
        rng = np.random.default_rng(0)
        kept = rng.normal(size=(rows, columns))
        tree = KDTree(kept)  # work at training: sorts rows into boxes
        tree.reset_n_calls()
        tree.query(rng.normal(size=(100, columns)), k=5)
        one = tree.get_n_calls() / 100
        print(f"{columns:4}    {rows:6}    {rows:6}     {one:6.0f}")
