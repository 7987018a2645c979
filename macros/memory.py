"""What a build keeps until it ends, and the garbage collector."""

import gc

# New objects that trigger a look at the young, and how many of such looks the older wait for. By
# Python's own numbers, 700, 10 and 10, one twelfth of the build of 2000 concepts goes into looking
# again and again at pages that MkDocs keeps to the end.
RARELY = (100_000, 50, 1_000)


def keep() -> None:
    """Spare the collector what is in memory now, and let it look rarely from here on.

    A build that follows in the same process, as in `mkdocs serve`, frees what the last one kept.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    gc.set_threshold(*RARELY)
