"""Step 1 for a CSV file: read each column as numbers, and say what was in it."""

import csv
import sys
from collections import Counter
from contextlib import suppress
from datetime import datetime, timedelta

import numpy as np
from code_dentist import made

GAPS = {"", "na", "n/a", "nan", "null", "?"}  # add yours


def number(text):
    """A number as it is, a date and time in days; nothing for any other text."""
    with suppress(ValueError):
        return float(text)
    with suppress(ValueError):  # another form: datetime.strptime(text, "%d.%m.%Y")
        t = datetime.fromisoformat(text.upper()).replace(tzinfo=None)
        return (t - datetime.min) / timedelta(days=1)


def read(lines):
    """Rows and columns of numbers, their names, and what each code means."""
    table = [[t.strip("\ufeff ").lower() for t in r] for r in csv.reader(lines)]
    names, *rows = [row for row in table if row]
    X, codes = np.full((len(rows), len(names)), np.nan), {}
    for j, texts in enumerate(zip(*rows, strict=True)):
        full = [(i, t) for i, t in enumerate(texts) if t not in GAPS]
        values = [number(t) for _, t in full]
        if None in values:  # one text is enough: categories, from 0 up
            codes[names[j]] = sorted({t for _, t in full})
            values = [codes[names[j]].index(t) for _, t in full]
        X[[i for i, _ in full], j] = values
    return X, names, codes


def once(X, y):
    """Each row once, in the old order."""
    last_to_first = [*enumerate(X)][::-1]
    first = sorted({row.tobytes(): i for i, row in last_to_first}.values())
    return X[first], y[first]


if __name__ == "__main__":
    lines = open(sys.argv[1]) if sys.argv[1:] else made()
    X, names, codes = read(lines)
    wide = max(9, *map(len, names))
    print(f"{len(X)} rows\n{'column':{wide}} gaps  different  usual rows  range, or commonest")
    for name, v in zip(names, X.T):
        many = Counter(v[~np.isnan(v)]).most_common()
        if not many:
            print(f"{name:{wide}} empty: drop it")
            continue
        usual = np.median([n for _, n in many])
        top = f"{np.nanmin(v):g} to {np.nanmax(v):g}"
        top = codes[name][int(many[0][0])] if name in codes else top
        print(f"{name:{wide}} {np.isnan(v).sum():4} {len(many):10} {usual:11g}  {top}")
