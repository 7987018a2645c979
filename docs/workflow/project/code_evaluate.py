"""Step 5: four cheap numbers, and then the test rows, once."""

import numpy as np
from code_explore import split
from code_model import candidates, misses
from code_problem import GOAL, NEAR, SHARE, load
from sklearn.model_selection import KFold

# Not the folds that chose the model.
FOLDS = KFold(5, shuffle=True, random_state=1)


def verdict(met):
    return "met" if met else "MISSED"


if __name__ == "__main__":
    X, y, names = load()
    X, X_test, y, y_test = split(X, y)
    models = candidates(names)
    model, constant = models["linear"], models["constant (median)"]

    base, cv = misses(constant, X, y, FOLDS), misses(model, X, y, FOLDS)
    print(f"constant, 5 folds  {base.mean():.1f}")
    low, high = cv.min(), cv.max()
    print(f"model, 5 folds     {cv.mean():.1f}, {low:.1f} to {high:.1f}")
    print(f"  ratio of the two {cv.mean() / base.mean():.2f}")
    rng = np.random.default_rng(0)
    shuffled = [rng.permutation(y) for _ in range(10)]
    luck = [misses(model, X, z, FOLDS).mean() for z in shuffled]
    low, high = min(luck), max(luck)
    print(f"model, shuffled    {np.mean(luck):.1f}, {low:.1f} to {high:.1f}")
    own = abs(model.fit(X, y).predict(X) - y)
    print(f"model, own rows    {own.mean():.1f}\n")

    miss = abs(model.predict(X_test) - y_test)
    base = abs(constant.fit(X, y).predict(X_test) - y_test)
    n, error = len(miss), miss.std(ddof=1) / len(miss) ** 0.5
    print(f"test, {n} persons   {miss.mean():.1f}, give or take {error:.1f}")
    print(f"constant on them   {base.mean():.1f}")
    ratio, near = miss.mean() / base.mean(), np.mean(miss < NEAR)
    print(f"ratio {ratio:.2f}, at most  {GOAL:.2f}: {verdict(ratio <= GOAL)}")
    # How sure is that? Draw the test persons anew, from themselves.
    again = rng.integers(0, n, (2000, n))
    ratios = miss[again].mean(axis=1) / base[again].mean(axis=1)
    low, high = np.percentile(ratios, [5, 95])
    print(f"  nine of ten redraws: {low:.2f} to {high:.2f}")
    print(f"near  {near:.2f}, at least {SHARE:.2f}: {verdict(near >= SHARE)}")
