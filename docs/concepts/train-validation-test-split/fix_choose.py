"""Fix 1: 100 candidates, each right on 70 % of all trips. Choose on other trips than you test on."""

import numpy as np

TRUE, CANDIDATES, TRIPS = 0.70, 100, 100


def right(rng, alike):
    """Is candidate j right on trip i? With `alike`, that share of its answers is the common one."""
    own = rng.random((CANDIDATES, TRIPS)) < TRUE
    common = rng.random(TRIPS) < TRUE
    return np.where(rng.random((CANDIDATES, TRIPS)) < alike, common, own)


def scores(seed, alike=0.0):
    """Scores of all candidates on the validation, the test and fresh trips."""
    rng = np.random.default_rng(seed)
    return [right(rng, alike).mean(axis=1) for _ in range(3)]


if __name__ == "__main__":
    for alike in (0.0, 0.9):
        rows = []
        for seed in range(200):
            val, test, fresh = scores(seed, alike)
            by_test, by_val = test.argmax(), val.argmax()
            rows.append([test[by_test], fresh[by_test], val[by_val], test[by_val], fresh[by_val]])
        a, b, c, d, e = np.mean(rows, axis=0)
        print(f"{alike:.0%} of the answers in common, means of 200 repeats")
        print(f"  chosen on the test set   test {a:.2f}   fresh {b:.2f}")
        print(f"  chosen on validation     test {d:.2f}   fresh {e:.2f}   (validation {c:.2f})")
