"""Is it an 8? AUC from the model's scores, and from its verdicts."""

import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

pixels, digit = load_digits(return_X_y=True)
# Small pictures, so that it is hard: 4 x 4 instead of 8 x 8.
pixels = pixels.reshape(-1, 4, 2, 4, 2).mean(axis=(2, 4)).reshape(-1, 16) / 16
eight = (digit == 8).astype(int)

print("class_weight  from scores  from verdicts  right")
for weight in (None, "balanced"):
    rows = []
    for seed in range(5):
        train, test, y, truth = train_test_split(
            pixels, eight, test_size=0.5, stratify=eight, random_state=seed
        )
        model = LogisticRegression(class_weight=weight).fit(train, y)
        verdicts = model.predict(test)
        rows.append(
            [
                roc_auc_score(truth, model.decision_function(test)),
                roc_auc_score(truth, verdicts),
                np.mean(verdicts == truth),
            ]
        )
    scores, verdicts, right = np.mean(rows, axis=0)
    print(f"{weight!s:12}{scores:13.2f}{verdicts:15.2f}{right:7.2f}")
print(f"right if nothing is called an 8: {1 - eight.mean():.2f}")
