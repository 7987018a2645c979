"""Two high R2 that do not mean a good model. Five draws each."""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score


def stall(rng):
    """50 table pumpkins around 5 kg, 50 giants around 60 kg."""
    giant = np.repeat([False, True], 50)
    noise = rng.normal(size=100)
    return giant, np.where(giant, 60 + 8 * noise, 5 + noise)


print("   only the kind   random columns")
print("   all    giants   seen       new")
for seed in range(5):
    rng = np.random.default_rng(seed)

    # A rule that knows the kind: each kind's average of an earlier fair.
    giant, weight = stall(rng)
    averages = weight[~giant].mean(), weight[giant].mean()
    giant, weight = stall(rng)  # this year's fair
    guess = np.where(giant, averages[1], averages[0])
    everything = r2_score(weight, guess)
    giants = r2_score(weight[giant], guess[giant])

    # A line through 40 columns of dice: nothing to learn.
    columns, truth = rng.normal(size=(1050, 40)), rng.normal(size=1050)
    line = LinearRegression().fit(columns[:50], truth[:50])
    seen = line.score(columns[:50], truth[:50])
    new = line.score(columns[50:], truth[50:])
    print(f"{seed} {everything:5.2f} {giants:9.2f} {seen:6.2f} {new:9.1f}")
