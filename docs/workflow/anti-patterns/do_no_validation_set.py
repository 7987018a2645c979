"""How deep a tree for the diabetes data? The depth is to be chosen."""

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeRegressor

X, y = load_diabetes(return_X_y=True)
depths, chosen, seen, new = range(1, 13), [], [], []
for seed in range(20):
    X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=seed)
    X_train, X_choose, y_train, y_choose = train_test_split(
        X_train, y_train, random_state=seed
    )  # DO: a validation set, kept from training
    trees = [DecisionTreeRegressor(max_depth=d, random_state=0) for d in depths]
    scores = [t.fit(X_train, y_train).score(X_choose, y_choose) for t in trees]
    best = int(np.argmax(scores))
    chosen.append(depths[best])
    seen.append(scores[best])
    new.append(trees[best].score(X_test, y_test))
print("depth chosen            %.0f" % np.median(chosen))
print("R2 where it was chosen  %.2f" % np.mean(seen))
print("R2 on new rows          %.2f" % np.mean(new))
