"""What a build keeps is not looked at again, and is freed when the next one begins."""

import gc
import weakref

import pytest

from macros import memory


@pytest.fixture(autouse=True)
def collector():
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


class Ring:
    """Refers to itself, so that only the collector can free it."""

    def __init__(self):
        self.itself = self


def test_the_collector_passes_over_what_is_kept():
    ring = Ring()
    memory.keep()
    frozen = gc.get_freeze_count()
    assert frozen > 0 and not any(thing is ring for thing in gc.get_objects())
    gc.collect()
    assert gc.get_freeze_count() == frozen


def test_a_following_build_frees_what_the_last_one_kept():
    ring = Ring()
    gone = weakref.ref(ring)
    memory.keep()
    del ring
    gc.collect()
    assert gone() is not None
    memory.keep()
    assert gone() is None


def test_many_new_objects_are_no_reason_to_look_at_the_old():
    memory.keep()
    before = gc.get_stats()[2]["collections"]
    kept = [[] for _ in range(1_000_000)]
    assert gc.get_stats()[2]["collections"] == before and len(kept) == 1_000_000


def test_young_rings_are_still_freed():
    memory.keep()
    gone = weakref.ref(Ring())
    kept = [[] for _ in range(memory.RARELY[0] + 1)]
    assert gone() is None and kept
