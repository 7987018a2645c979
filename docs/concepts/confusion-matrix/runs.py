"""Names each digit by the nearest mean image, five folds, and prints the confusion matrix as JSON."""

import json

import numpy as np
from sklearn.datasets import load_digits
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import KFold

X, y = load_digits(return_X_y=True)
said = np.empty_like(y)
for seen, held in KFold(5).split(X):  # every image is named once, by means it was not part of
    means = np.stack([X[seen][y[seen] == digit].mean(axis=0) for digit in range(10)])
    gaps = ((X[held][:, None] - means) ** 2).sum(axis=2)
    said[held] = gaps.argmin(axis=1)

matrix = confusion_matrix(y, said)
print(
    json.dumps(
        {
            "rows": len(y),
            "right": int(np.trace(matrix)),
            "matrix": matrix.tolist(),
            "shown": matrix.sum(axis=1).tolist(),
            "said": matrix.sum(axis=0).tolist(),
        }
    )
)
