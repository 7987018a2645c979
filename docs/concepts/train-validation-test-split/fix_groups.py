"""Fix 3: eight recordings of each person. Has the caller a cold? Split persons, not recordings."""

import numpy as np
from sklearn.model_selection import GroupShuffleSplit, ShuffleSplit
from sklearn.neighbors import KNeighborsClassifier, NearestCentroid

MODELS = {
    "nearest recording": KNeighborsClassifier(1, algorithm="kd_tree"),
    "nearest average": NearestCentroid(),
}


def recordings(people, rng, each=8):
    """20 features: the person's own voice, a shift of 5 of them by a cold, and noise."""
    cold = np.arange(people) % 2
    voice = rng.normal(size=(people, 20))
    voice[:, :5] += cold[:, None]
    who = np.repeat(np.arange(people), each)
    return voice[who] + 0.5 * rng.normal(size=(len(who), 20)), cold[who], who


def study(seed, model):
    """Accuracy with recordings split, with persons split, and on 200 new persons."""
    rng = np.random.default_rng(seed)
    (x, y, who), (x_new, y_new, _) = recordings(40, rng), recordings(200, rng, 2)
    result = []
    for way, groups in ((ShuffleSplit, None), (GroupShuffleSplit, who)):
        train, test = next(way(1, test_size=0.25, random_state=seed).split(x, y, groups))
        result.append(model.fit(x[train], y[train]).score(x[test], y[test]))
    return result + [model.fit(x, y).score(x_new, y_new)]


if __name__ == "__main__":
    print("accuracy, means of 60 draws  recordings split  persons split  new persons")
    for name, model in MODELS.items():
        a, b, c = np.mean([study(seed, model) for seed in range(60)], axis=0)
        print(f"{name:28} {a:16.2f} {b:14.2f} {c:12.2f}")

    rng = np.random.default_rng(0)  # one model; 200 test sets of ten new persons each
    x, y, _ = recordings(30, rng)
    x_new, y_new, _ = recordings(2000, rng)
    hits = NearestCentroid().fit(x, y).predict(x_new) == y_new
    p = hits.mean()
    print(f"one nearest average, accuracy {p:.2f}; its score on 80 recordings of ten persons")
    print(f"  standard deviation over 200 test sets   {hits.reshape(200, 80).mean(axis=1).std():.2f}")
    print(f"  if the recordings were independent      {np.sqrt(p * (1 - p) / 80):.2f}")
