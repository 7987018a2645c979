"""Step 3: one object that learns from training rows, for all rows."""

import numpy as np
from code_explore import split
from code_problem import load
from sklearn.base import clone
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.model_selection import KFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler, TargetEncoder

CATEGORIES = ["sex"]
MANY = []  # categories of more than about ten kinds
COPIES = ["s2", "s4"]  # computed from s1, s3 and s5: step 2


def preparation(names, categories=CATEGORIES, many=MANY, drop=COPIES):
    """Numbers: median, standardize. Categories: one-hot. Copies: dropped."""
    others = [*categories, *many, *drop]
    numbers = [i for i, n in enumerate(names) if n not in others]
    fill = SimpleImputer(strategy="median", add_indicator=True)
    one_hot = OneHotEncoder(drop="if_binary", handle_unknown="ignore")
    mean = TargetEncoder(
        target_type="continuous", cv=KFold(5, shuffle=True, random_state=0)
    )
    return ColumnTransformer([
        ("numbers", make_pipeline(fill, StandardScaler()), numbers),
        ("codes", one_hot, [names.index(n) for n in categories]),
        ("many", make_pipeline(mean, StandardScaler()), [names.index(n) for n in many]),
    ], sparse_threshold=0)


def check(prep, X_train, y_train, X_test):
    """Three questions to a fitted preparation. A no is a leak."""
    known = {row.tobytes() for row in X_train}
    both = any(row.tobytes() in known for row in X_test)
    together = prep.transform(X_test)
    alone = np.vstack([prep.transform(row[None]) for row in X_test])
    again = clone(prep).fit(X_train, y_train).transform(X_test)
    same = again.shape == together.shape and np.allclose(again, together)
    return {
        "no test row is a training row": not both,
        "it learned from training rows": same,
        "test rows come out same alone": np.allclose(alone, together),
    }


def ask(title, prep, X_train, y_train, X_test):
    print(f"{title}: {X_test.shape[1]} columns in,", end=" ")
    print(f"{prep.transform(X_test).shape[1]} out")
    for question, answer in check(prep, X_train, y_train, X_test).items():
        print(f"  {question}  {'yes' if answer else 'NO'}")


if __name__ == "__main__":
    X, y, names = load()
    A, B, a, _ = split(X, y)
    ask("fitted on training rows", preparation(names).fit(A, a), A, a, B)
    ask("fitted on all rows", preparation(names).fit(X, y), A, a, B)
