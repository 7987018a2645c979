"""100 candidates, each right on 70 % in the long run: how good does the best one look?"""

import numpy as np

rng = np.random.default_rng(0)
truth, candidates = 0.70, 100
for rows in [50, 100, 400, 1600, 6400]:
    best = (rng.binomial(rows, truth, (2000, candidates)) / rows).max(axis=1).mean()
    error = np.sqrt(truth * (1 - truth) / rows)
    print(
        f"{rows:4} rows: the best looks like {best:.2f},"
        f" {(best - truth) / error:.1f} standard errors too good"
    )
