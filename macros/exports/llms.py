"""For language models: `llms.txt`, a list of the Markdown pages (https://llmstxt.org), and
`llms-full.txt`, all that the book teaches as one text, in reading order."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable

from .. import latex
from ..catalog import Catalog, Entry
from .built import Built

INDEX, FULL = "llms.txt", "llms-full.txt"
_LINK = re.compile(r"\]\((?![a-z]+:|#)([^)\s]+)")


def _items(entries: Iterable[Entry], built: Built) -> str:
    """Links to pages, each with its answer. They are whole where the site's address is known: the
    text is often read away from its place."""
    return "\n".join(
        f"- [{e.title}]({built.site.address(file) or file}): {e.card.answer}"
        for e in entries
        for file in (f"{e.address}index.md",)
    )


def index(built: Built) -> str:
    """The list of all pages, by topic."""
    catalog, site = built.catalog, built.site
    sections = [(topic.title, topic.concepts) for topic in catalog.topics if topic.concepts]
    sections += [
        ("Decisions", catalog.decisions.values()),
        ("Workflow", catalog.workflow.values()),
        ("Optional", [*catalog.browse.values(), *catalog.teach.values()]),
    ]
    full, lists = (site.address(name) or name for name in (FULL, "api/concepts.json"))
    about = (
        "Each page of a concept goes from the problem and a picture from everyday life over numbers"
        " to redo by hand to the formula, programs with what they print, misconceptions, and"
        " practice questions with full answers. Every number and program was run. The pages are"
        f" Markdown with LaTeX in dollars. All of them as one text: [{FULL}]({full}); as JSON:"
        f" [concepts.json]({lists}). {site.copyright} To cite a page, link it without `index.md`."
    )
    parts = [f"# {site.name}", f"> {site.description}", about]
    parts += [f"## {title}\n\n{_items(entries, built)}" for title, entries in sections if entries]
    return "\n\n".join(parts) + "\n"


def _placed(text: str, address: str) -> str:
    """A page's text with its links from the book's root, where the one text stands."""
    out, last = [], 0
    for m in _LINK.finditer(latex.blank_formulas(latex.blank_code(text))):
        path, mark, place = m[1].partition("#")
        out += [text[last : m.start()], "](", posixpath.normpath(posixpath.join(address, path))]
        out.append(f"{mark}{place}")
        last = m.end()
    return "".join([*out, text[last:]])


def taught(catalog: Catalog) -> list[Entry]:
    """The pages that teach: concepts in reading order, decisions, the workflow."""
    families = (catalog.concepts, catalog.decisions, catalog.workflow)
    return [entry for family in families for entry in family.values()]


def full(built: Built) -> str:
    """All pages that teach."""
    head = f"# {built.site.name}\n\n> {built.site.description}\n"
    texts = [_placed(built.texts[f"{e.address}index.md"], e.address) for e in taught(built.catalog)]
    return "\n".join([head, *texts])


def write(built: Built) -> None:
    """Write both."""
    (built.folder / INDEX).write_text(index(built), encoding="utf-8")
    (built.folder / FULL).write_text(full(built), encoding="utf-8")
