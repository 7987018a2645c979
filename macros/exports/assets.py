"""The book's own style sheets and scripts, as readers fetch them: without their comments.

They are written to be read, and a sixth of what a browser would fetch of them is comments.
"""

from __future__ import annotations

import re

from .built import Built

_BLOCK = re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n|/\*.*?\*/", re.S | re.M)
_BLOCK_OF_LINES = re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n", re.S | re.M)
_LINE = re.compile(r"^[ \t]*//.*\n", re.M)


def style(text: str) -> str:
    """A style sheet without comments."""
    return _BLOCK.sub("", text)


def script(text: str) -> str:
    """A module without the comments that have lines of their own. (What stands behind code stays:
    only a parser could tell it from a text with slashes.)"""
    return _LINE.sub("", _BLOCK_OF_LINES.sub("", text))


def write(built: Built) -> None:
    """Strip the files of `docs/assets` where the site has them."""
    for pattern, stripped in (("stylesheets/*.css", style), ("javascripts/*.mjs", script)):
        for source in (built.root / "docs/assets").glob(pattern):
            target = built.folder / source.relative_to(built.root / "docs")
            target.write_text(stripped(source.read_text(encoding="utf-8")), encoding="utf-8")
