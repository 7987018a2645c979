"""What skipping a step costs: the task with and without it."""

import warnings

import numpy as np
from code_csv import once
from code_explore import split
from code_gaps import mend, spoil
from code_model import candidates
from code_preprocess import preparation
from code_problem import load
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.model_selection import RepeatedKFold
from sklearn.pipeline import make_pipeline

if __name__ == "__main__":
    # scikit-learn warns of so many classes, and goes on.
    warnings.simplefilter("ignore")
    X, y, names = load()
    X, _, y, _ = split(X, y)  # training rows only
    models, found = candidates(names), {}
    zeros = SimpleImputer(strategy="constant", fill_value=0)  # df.fillna(0)
    ignored = make_pipeline(zeros, LinearRegression())
    classes = make_pipeline(preparation(names), LogisticRegression())

    def miss(what, model, rows, targets, new, answers):
        off = abs(model.fit(rows, targets).predict(new) - answers)
        found.setdefault(what, []).append(off.mean())

    folds = RepeatedKFold(n_splits=5, n_repeats=2, random_state=0)
    for seed, (old, new) in enumerate(folds.split(X)):
        A, a, B, b = X[old], y[old], X[new], y[new]
        miss("constant guess", models["constant (median)"], A, a, B, b)
        miss("all five steps", models["linear"], A, a, B, b)
        miss("1 skipped: each number a class", classes, A, a, B, b)
        S, s = spoil(A, a, names, seed)  # the new rows stay clean
        M, m = once(mend(S, names), s)
        miss("2 skipped: spoiled, not noticed", ignored, S, s, B, b)
        miss("2 done: spoiled, mended", models["linear"], M, m, B, b)
        miss("4 skipped: a full tree", models["tree, full depth"], A, a, B, b)
        miss("5 skipped: forest, own rows", models["forest"], A, a, A, a)
        miss("5 done: forest, new rows", models["forest"], A, a, B, b)

    print("average miss in 10 folds")
    for what, values in found.items():
        print(f"{what:31} {np.mean(values):.1f}")
