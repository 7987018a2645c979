"""Three models on 178 wines: raw, standardized, min-max. Twenty splits."""

import warnings

import numpy as np
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, StandardScaler
from sklearn.tree import DecisionTreeClassifier

warnings.simplefilter("ignore")  # raw logistic regression warns: see below
X, y = load_wine(return_X_y=True)
models = {
    "k-NN": lambda: KNeighborsClassifier(n_neighbors=5),
    "logistic": lambda: LogisticRegression(),
    "tree": lambda: DecisionTreeClassifier(random_state=0),
}
ways = {"raw": [], "standard": [StandardScaler], "min-max": [MinMaxScaler]}

print("share right    " + "".join(f"{way:>10}" for way in ways))
for name, model in models.items():
    right = np.zeros((20, 3))
    for split in range(20):
        train, test, y_train, y_test = train_test_split(
            X, y, test_size=0.3, stratify=y, random_state=split
        )
        for k, steps in enumerate(ways.values()):
            # The pipeline learns the scale from the training rows only.
            line = make_pipeline(*[step() for step in steps], model())
            line.fit(train, y_train)
            right[split, k] = line.score(test, y_test)
            if name == "logistic" and k == 0:
                assert line[-1].n_iter_[0] == 100  # stopped at its limit
    print(f"{name:15}" + "".join(f"{r:10.2f}" for r in right.mean(axis=0)))

share = X.var(axis=0) / X.var(axis=0).sum()
print(f"proline's share of the squared distances: {share[-1]:.3f}")
