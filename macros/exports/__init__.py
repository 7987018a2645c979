"""What stands beside the pages of a built site, made from the same catalog: one module a kind.

A pass takes a `Built` and writes its files below the site's folder.
"""

from collections.abc import Callable

from . import api, assets, course, crawlers, feed, llms, markdown, redirects, search
from .built import Built

PASSES: tuple[Callable[[Built], object], ...] = (
    assets.write,
    search.write,
    course.write,
    markdown.write,
    api.write,
    crawlers.write,
    feed.write,
    llms.write,
    redirects.write,
)


def write(built: Built) -> None:
    """Run all passes. Raises what they raise: npm.Missing, problems.Wrong."""
    for run in PASSES:
        run(built)
