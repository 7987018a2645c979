"""Work shared out among the machine's processors, each of which starts with all that is loaded."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
_shared: list[tuple[Callable, Any]] = []


def _run(item: Any) -> Any:
    work, given = _shared[0]
    return work(given, item)


def processes() -> int:
    """How many may work at once. A process with threads cannot be copied safely (`mkdocs serve` has
    some), nor one on macOS; Windows does not copy any."""
    may = hasattr(os, "fork") and sys.platform != "darwin" and threading.active_count() == 1
    return len(os.sched_getaffinity(0)) if may else 1


def each(work: Callable[[Any, Item], Result], given: Any, items: Sequence[Item]) -> list[Result]:
    """`work(given, item)` for every item, in their order. What `work` changes in `given` is lost;
    items, results and errors travel between processes. Raises what `work` raises."""
    count = min(processes(), len(items))
    if count < 2:
        return [work(given, item) for item in items]
    _shared[:] = [(work, given)]
    try:
        with multiprocessing.get_context("fork").Pool(count) as pool:
            return pool.map(_run, items)
    finally:
        _shared.clear()
