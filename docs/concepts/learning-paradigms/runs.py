"""Measured once for the figures, with the functions of the page's own programs."""

import contextlib
import io
import json

with contextlib.redirect_stdout(io.StringIO()):  # what they print stands on the page
    from code_labels import KINDS, SIZES, accuracy
    from code_numpy import run

runs = {"sizes": SIZES, "labels": {}, "share": {}}
for kind in KINDS:
    runs["labels"][kind] = [round(accuracy(size, kind), 1) for size in SIZES]
for explore in (0, 0.1):
    share = run(explore)[:, 0].reshape(-1, 20).mean(axis=1)  # means of 20 hours
    runs["share"][str(explore)] = [round(100 * s) for s in share]
print(json.dumps(runs))
