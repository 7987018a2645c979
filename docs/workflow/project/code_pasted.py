"""Step 3, the same check on the spoiled copy of step 2."""

from code_csv import once
from code_explore import split
from code_gaps import mend, spoil
from code_preprocess import ask, preparation
from code_problem import load

if __name__ == "__main__":
    X, y, names = load()
    X, y = spoil(X, y, names)
    X = mend(X, names)
    for title, rows in [("mended", (X, y)), ("each row once", once(X, y))]:
        A, B, a, _ = split(*rows)
        ask(title, preparation(names).fit(A, a), A, a, B)
