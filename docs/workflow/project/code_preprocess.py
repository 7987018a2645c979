"""Step 3: one object that learns from training rows, for all rows."""

import numpy as np
from code_explore import split
from code_gaps import mend, once, spoil
from code_problem import load
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

CATEGORIES = ["sex"]
COPIES = ["s2", "s4"]  # computed from s1, s3 and s5: step 2


def preparation(names):
    """Numbers: median, standardize. Categories: one-hot. Copies: dropped."""
    others = CATEGORIES + COPIES
    numbers = [i for i, n in enumerate(names) if n not in others]
    codes = [names.index(n) for n in CATEGORIES]
    fill = SimpleImputer(strategy="median", add_indicator=True)
    one_hot = OneHotEncoder(drop="if_binary", handle_unknown="ignore")
    return ColumnTransformer([
        ("numbers", make_pipeline(fill, StandardScaler()), numbers),
        ("codes", one_hot, codes),
    ], sparse_threshold=0)


def check(prep, X_train, X_test):
    """Three questions to a fitted preparation. A no is a leak."""
    _, (fill, _), numbers = prep.transformers_[0]
    true = np.nanmedian(X_train[:, numbers], axis=0)
    known = {row.tobytes() for row in X_train}
    both = any(row.tobytes() in known for row in X_test)
    alone = np.vstack([prep.transform(row[None]) for row in X_test])
    together = prep.transform(X_test)
    return {
        "no test row is a training row": not both,
        "medians are those of training": np.allclose(fill.statistics_, true),
        "test rows come out same alone": np.allclose(alone, together),
    }


if __name__ == "__main__":
    X, y, names = load()
    spoiled, y2 = spoil(X, y, names)
    spoiled = mend(spoiled, names)
    for title, table, on_all in [
        ("the project", X, False),
        ("the project, fitted on all rows", X, True),
        ("the spoiled copy, mended", spoiled, False),
        ("the same, each row once", once(spoiled, y2)[0], False),
    ]:
        X_train, X_test, *_ = split(table, table[:, 0])
        prep = preparation(names).fit(table if on_all else X_train)
        made = prep.transform(X_test).shape[1]
        print(f"{title}: {table.shape[1]} columns in, {made} out")
        for question, answer in check(prep, X_train, X_test).items():
            print(f"  {question}  {'yes' if answer else 'NO'}")
