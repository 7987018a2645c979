"""What stands at addresses that the book has given up, so that links to them go on working.

A page that has moved leaves a page that leads to the new one. A place that has moved leaves a line
at the end of its page, seen by those alone who came for it. A script takes both on at once, with
the place that was asked for; without it, readers see a link. Programs find at the old address of a
page's Markdown and JSON what is at the new one.
"""

from __future__ import annotations

import html
import posixpath
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from ..catalog import Catalog
from ..moves import Move
from ..problems import Problem, Wrong
from . import policy
from .built import Built

SCRIPT = "assets/javascripts/moved.mjs"
# The folder of the documents of pages, by that of the pages.
DOCUMENTS = {"concepts": "api/concepts", "decide": "api/decisions"}
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Moved: {title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="{canonical}">
<noscript><meta http-equiv="refresh" content="0; url={to}"></noscript>
<script type="module" src="{script}"></script>
</head>
<body>
<main>
<p>This page has moved: <a class="moved-page" href="{to}">{title}</a></p>
{places}</main>
</body>
</html>
"""


def _title(catalog: Catalog, address: str) -> str:
    entry = catalog.entries.get(f"{address.partition('#')[0]}index.md")
    return entry.title if entry else "this page"


def _relative(address: str, page: str) -> str:
    """An address as a link from a page."""
    path, mark, place = address.partition("#")
    to = posixpath.relpath(path or ".", page or ".")
    return ("" if path == page else f"{to}/") + mark + place or "./"


def places(moves: list[Move], page: str, catalog: Catalog) -> str:
    """The lines for the places that a page has lost, as HTML; empty where there are none."""
    lines = [
        f'<li id="{move.place}">This part has moved: '
        f'<a href="{_relative(move.new, page)}">{html.escape(_title(catalog, move.new))}</a></li>\n'
        for move in moves
        if move.place and move.page == page
    ]
    return f'<ul class="moved">\n{"".join(lines)}</ul>\n' if lines else ""


def _ids(file: Path) -> set[str]:
    return set(re.findall(r'<[a-z][^>]*\sid="([^"]+)"', file.read_text(encoding="utf-8")))


def _problems(moves: list[Move], folder: Path) -> list[Problem]:
    """What only the built pages show: places that are not there, or still are."""
    found = []
    for move in moves:
        page, _, place = move.new.partition("#")
        if place and place not in _ids(folder / page / "index.html"):
            what = f"`{page}` has no place `{place}`"
            found.append(move.problem(what, "check its spelling"))
        left = folder / move.page / "index.html"
        if move.place and left.exists() and move.place in _ids(left):
            what = f"`{move.old}` is still there"
            found.append(move.problem(what, "take this line out, or give the place its new id"))
    return found


def _copies(move: Move) -> Iterator[tuple[str, str]]:
    """What programs read of a page that has moved within its family, by its old file and its new
    one. They get a copy: no program follows the link of a page."""
    family, _, old = move.old.rstrip("/").partition("/")
    other, _, new = move.new.partition("#")[0].rstrip("/").partition("/")
    if family == other:
        yield f"{family}/{old}/index.md", f"{family}/{new}/index.md"
        if family in DOCUMENTS:
            yield f"{DOCUMENTS[family]}/{old}.json", f"{DOCUMENTS[family]}/{new}.json"


def write(built: Built) -> None:
    """Write them below the site's folder.

    Raises problems.Wrong where a place is not what docs/moved.yml says.
    """
    moves = built.catalog.moves
    if found := _problems(moves, built.folder):
        raise Wrong(found)
    for page in {move.page for move in moves if move.place} - {
        move.page for move in moves if not move.place
    }:
        file = built.folder / page / "index.html"
        before, end, after = file.read_text(encoding="utf-8").rpartition("</article>")
        script = f'<script type="module" src="{_relative("", page)}{SCRIPT}"></script>\n'
        lines = places(moves, page, built.catalog)
        file.write_text(before + lines + script + end + after, encoding="utf-8")
    for move in moves:
        if move.place:
            continue
        file = built.folder / move.old / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        to = _relative(move.new, move.old)
        page = _PAGE.format(
            title=html.escape(_title(built.catalog, move.new)),
            canonical=built.site.address(move.new) or to,
            to=to,
            script=_relative("", move.old) + SCRIPT,
            places=places(moves, move.old, built.catalog),
        )
        file.write_text(policy.protected(page), encoding="utf-8")
        for left, now in _copies(move):
            shutil.copyfile(built.folder / now, built.folder / left)
