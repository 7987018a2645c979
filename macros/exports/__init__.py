"""What stands beside the pages of a built site, made from the same catalog: one module a kind.

A pass takes a `Built` and writes its files below the site's folder.
"""

from collections.abc import Callable

from .. import parallel
from . import api, assets, course, crawlers, feed, llms, markdown, redirects, search
from .built import Built

Passes = tuple[Callable[[Built], object], ...]
# Two lists that have no file in common, so that they can be gone through at once. Within the first
# the order counts: scripts and styles are stripped before libraries come to stand beside them.
PAGES: Passes = (assets.write, search.write, course.write)
TEXTS: Passes = (markdown.write, api.write, crawlers.write, feed.write, llms.write)


def _run(built: Built, passes: Passes) -> None:
    for run in passes:
        run(built)


def write(built: Built) -> None:
    """Run all passes. Raises what they raise: npm.Missing, problems.Wrong."""
    parallel.each(_run, built, [PAGES, TEXTS])
    redirects.write(built)  # which copies what all others wrote
