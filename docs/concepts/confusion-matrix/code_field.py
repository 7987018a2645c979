"""Judged where half are sick, used where 1 in 100 is. Five draws."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix


def people(rng, healthy, sick):
    """One blood value each: healthy around 0, sick around 2."""
    truth = np.repeat([0, 1], [healthy, sick])
    return (truth * 2 + rng.normal(size=len(truth)))[:, None], truth


print("      half sick         town, 1% sick")
print("draw  right  precision  foretold found")
for seed in range(5):
    rng = np.random.default_rng(seed)
    model = LogisticRegression().fit(*people(rng, 1000, 1000))

    x, truth = people(rng, 1000, 1000)  # new people, half of them sick
    tn, fp, fn, tp = confusion_matrix(truth, model.predict(x)).ravel()
    accuracy, precision = (tp + tn) / 2000, tp / (tp + fp)
    # The two rates, weighted with 1% sick and 99% healthy.
    caught, alarmed = tp / 1000 * 0.01, fp / 1000 * 0.99
    foretold = caught / (caught + alarmed)

    x, truth = people(rng, 99_000, 1_000)  # the town
    tn, fp, fn, tp = confusion_matrix(truth, model.predict(x)).ravel()
    found = tp / (tp + fp)
    print(f"{seed} {accuracy:9.2f} {precision:10.2f} {foretold:9.3f} {found:5.3f}")
