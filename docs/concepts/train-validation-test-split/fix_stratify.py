"""Fix 4: 15 door faults in 600 trips. Split each class by itself."""

from math import comb

import numpy as np
from sklearn.metrics import precision_score, recall_score
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

TRIPS, FAULTS, TEST = 600, 15, 120


def doors(seed):
    """Four readings of each door; two of them are higher where it has a fault."""
    y = (np.arange(TRIPS) < FAULTS).astype(int)
    x = np.random.default_rng(seed).normal(size=(TRIPS, 4))
    return x + 1.5 * y[:, None] * np.array([1, 1, 0, 0]), y


def chance(k):
    """Chance that a random test set holds exactly k of the faults."""
    return comb(FAULTS, k) * comb(TRIPS - FAULTS, TEST - k) / comb(TRIPS, TEST)


if __name__ == "__main__":
    print(f"random test set: no fault {chance(0):.1%}, at most one {chance(0) + chance(1):.1%}")
    print("200 splits       faults in test   precision     recall")
    for name in ("random", "stratified"):
        faults, precision, recall = [], [], []
        for seed in range(200):
            x, y = doors(seed)
            x_train, x_test, y_train, y_test = train_test_split(
                x, y, test_size=TEST, random_state=seed,
                stratify=y if name == "stratified" else None,
            )  # fmt: skip
            said = GaussianNB(priors=[0.5, 0.5]).fit(x_train, y_train).predict(x_test)
            faults.append(y_test.sum())
            precision.append(precision_score(y_test, said, zero_division=0))
            if faults[-1]:  # without a fault in the test set there is no recall
                recall.append(recall_score(y_test, said))
        counts = f"{min(faults)} to {max(faults)}"
        spread = (f"  {np.mean(v):.2f} +- {np.std(v):.2f}" for v in (precision, recall))
        print(f"{name:16} {counts:14}", *spread)
        print(f"{'':16} no recall in {200 - len(recall)}")
