"""Texts of data files as other programs read them: without macros, with links from the book's root.

Citations stay as they are written, `[@key]`: each document names its sources by these keys.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from typing import Any

import jinja2

from .. import latex, rendering
from ..catalog import Catalog, Entry

_LINK = re.compile(r'\]\((?![a-z]+:)(?P<path>[^)\s#]*)(?P<place>#[^)\s]*)?(?: "[^"]*")?\)')


def rooted(text: str, address: str) -> str:
    """A Markdown text of the page at `address`, its links to pages from the book's root and without
    titles: `[Adam](concepts/adam/)`. Code and formulas are left as they are."""
    out, last = [], 0
    for m in _LINK.finditer(latex.blank_formulas(latex.blank_code(text))):
        path = posixpath.normpath(posixpath.join(address, m["path"] or "index.md"))
        out += [text[last : m.start()], f"]({path.removesuffix('index.md')}{m['place'] or ''})"]
        last = m.end()
    return "".join([*out, text[last:]])


def reader(catalog: Catalog, entry: Entry) -> Callable[[Any], Any]:
    """A function that gives a value of a page's data (a text, or lists and dictionaries of them)
    with its macros replaced by links. Its KeyError for an unknown page cannot happen in a book that
    passed the check."""
    here = f"{entry.address}index.md"
    macros = {
        "concept": lambda name, text="": rendering.concept_link(catalog, name, here, text),
        "decision": lambda name, text="": rendering.decision_link(catalog, name, here, text),
        "workflow": lambda name, text="": rendering.workflow_link(catalog, name, here, text),
    }
    jinja = jinja2.Environment(undefined=jinja2.StrictUndefined)

    def read(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: read(item) for key, item in value.items()}
        if isinstance(value, list):
            return [read(item) for item in value]
        if not isinstance(value, str):
            return value
        if "{{" in value:
            value = rendering.link_macros(value, catalog, here)
        if "{{" in value:
            value = jinja.from_string(value).render(macros)
        return rooted(value, entry.address) if "](" in value else value

    return read
