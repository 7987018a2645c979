"""What readers fetch, without what only authors read: comments in the book's own style sheets and
scripts, and the indentation of the templates in its pages. That is 2 kB of a visit, gzipped. Pages
are read and written once, so what else is done to a whole page is done here.
"""

from __future__ import annotations

import re

from . import policy, styles, theme
from .built import Built

_BLOCK = re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n|/\*.*?\*/", re.S | re.M)
_BLOCK_OF_LINES = re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n", re.S | re.M)
# What keeps its spaces, or spaces that a template was indented by.
_SPACES = re.compile(r"<(pre|script|style|textarea)\b.*?</\1>|\n\s+", re.S)
_LINE = re.compile(r"^[ \t]*//.*\n", re.M)


def style(text: str) -> str:
    """A style sheet without comments."""
    return _BLOCK.sub("", text)


def script(text: str) -> str:
    """A module without the comments that have lines of their own. (What stands behind code stays:
    only a parser could tell it from a text with slashes.)"""
    return _LINE.sub("", _BLOCK_OF_LINES.sub("", text))


def page(html: str) -> str:
    """A page without indentation and empty lines, except where a browser shows them."""
    return _SPACES.sub(lambda m: m[0] if m[1] else "\n", html)


def write(built: Built) -> None:
    """Strip all pages, with the theme's faults mended and each with its policy; the files of
    `docs/assets`, where the site has them; and the theme's style sheets."""
    met = styles.Met()
    theme.write(built.folder / "assets")
    for file in [*built.markdown, "404.md"]:
        target = built.folder / file.replace(".md", ".html")
        html = page(theme.mended(target.read_text(encoding="utf-8")))
        met.page(html)
        # The server puts a script into each page, to show it again after an edit.
        html = html if built.served else policy.protected(html)
        target.write_text(html, encoding="utf-8")
    for pattern, stripped in (("stylesheets/*.css", style), ("javascripts/*.mjs", script)):
        for source in (built.root / "docs/assets").glob(pattern):
            target = built.folder / source.relative_to(built.root / "docs")
            target.write_text(stripped(source.read_text(encoding="utf-8")), encoding="utf-8")
    styles.write(built.folder, met)
