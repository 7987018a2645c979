"""Would more rows help? Train on half of the rows, and on fewer, several times."""

import warnings

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import ShuffleSplit, learning_curve
from sklearn.neighbors import NearestCentroid
from sklearn.svm import SVC

warnings.filterwarnings("ignore")  # some pixels are the same in all rows of a digit
X, y = load_digits(return_X_y=True)
splits = ShuffleSplit(5, test_size=0.4, random_state=0)
for name, model in [("free: SVM", SVC()), ("stiff: nearest mean", NearestCentroid())]:
    sizes, train, valid = learning_curve(
        model, X, y, cv=splits, train_sizes=[100, 200, 400, 800], shuffle=True, random_state=0
    )
    print(name)
    for size, t, v in zip(sizes, train, valid):
        error = v.std(ddof=1) / np.sqrt(len(v))
        print(f"  {size} rows: training {t.mean():.2f}, validation {v.mean():.3f} +- {error:.3f}")
