"""Addresses that the book has given up, and where their content is now: docs/moved.yml."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from . import yaml_source
from .problems import Problem

FILE = "docs/moved.yml"
_ADDRESS = re.compile(r"(?:[a-z0-9-]+/)*(?:#[\w-]+)?")


@dataclass(frozen=True)
class Move:
    """One line of the file. Addresses are below the book's: `concepts/adam/#math`."""

    old: str
    new: str
    line: int

    @property
    def page(self) -> str:
        """The address of the page that was left."""
        return self.old.partition("#")[0]

    @property
    def place(self) -> str:
        """The id of the place that was left, empty for a page."""
        return self.old.partition("#")[2]

    def problem(self, what: str, mend: str) -> Problem:
        return Problem(FILE, self.line, what, mend)


def load(root: Path, addresses: Collection[str]) -> tuple[list[Move], list[Problem]]:
    """The moves below `root`, and what is wrong with them; `addresses` are those of all pages."""
    if not (root / FILE).exists():
        return [], []
    found, lines, problems = yaml_source.load(dict[str, str] | None, root / FILE, FILE)
    moves = [Move(old, new, lines[(old,)]) for old, new in (found or {}).items()]
    left = {move.old for move in moves}
    for move in moves:
        for address in (move.old, move.new):
            if not _ADDRESS.fullmatch(address):
                mend = "write it as `concepts/adam/` or `concepts/adam/#math`"
                problems.append(move.problem(f"`{address}` is no address", mend))
        if move.new in left or move.new.partition("#")[0] in left:
            what = f"`{move.new}` has moved as well"
            problems.append(move.problem(what, "lead to where it is now"))
        elif move.new.partition("#")[0] not in addresses:
            what = f"`{move.new}` is no page of the book"
            problems.append(move.problem(what, "check its spelling"))
        if not move.place and move.old in addresses:
            what = f"`{move.old}` is a page of the book"
            problems.append(move.problem(what, "remove the page, or this line"))
        if move.place and move.page not in addresses and move.page not in left:
            what = f"`{move.page}` is neither a page of the book nor one that has moved"
            problems.append(move.problem(what, "check its spelling, or say where the page is"))
    return moves, problems
