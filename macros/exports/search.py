"""What the search knows: every page as one document, and the index made from all of them.

The index is made by the script that the reader's browser searches it with, so that both cut texts
into words alike. `npm.py` brings the library that the script stands on.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from .. import npm, rendering, samples
from ..catalog import Catalog, Entry
from .built import Built

# Names that texts give to programs, but not to pages.
PROGRAMS = ("code_*.py", "fix_*.py", "dont_*.py", "do_*.py")
ANSWER = 160  # characters of a correction that a result has room for
_UNREAD = re.compile(
    r"(?s)```.*?```|\$\$.*?\$\$|\$[^$\n]+\$|<[^>]*>|\]\([^)]*\)|\[@[^\]]*\]"
    r"|{[%{#:].*?[%}#]?}|(?m:^\s*/{3,}.*$)|[*_#|`\[\]]+"
)


def plain(text: str, catalog: Catalog) -> str:
    """The words of a Markdown text, on one line: links as they read, without code blocks, formulas
    and marks."""

    def read(m: re.Match) -> str:
        if m[3]:
            return m[3]
        slug = m[2].partition("#")[0]
        if m[1] == "concept":
            return catalog.title(slug)
        return (catalog.decisions if m[1] == "decision" else catalog.workflow)[slug].title

    return " ".join(_UNREAD.sub(" ", rendering.LINK_MACRO.sub(read, text)).split())


def _first_sentences(text: str, room: int) -> str:
    """As many whole sentences as there is room for, at least one."""
    sentences = re.split(r"(?<=[.?!])\s+", text)
    out = sentences[0]
    for sentence in sentences[1:]:
        if len(out) + len(sentence) > room:
            break
        out += f" {sentence}"
    return out


def points(entry: Entry, catalog: Catalog) -> list[tuple[str, str, str]]:
    """What a page says at one place, as (the place's id, what it is about, what it says there):
    misconceptions, leaves of a tree, pairs, questions of the self-check, headings."""
    found = [
        (f"pitfall-{p.id}", p.claim, p.truth.replace("\n", " "))
        for p in entry.data.get("pitfalls", [])
    ]
    if tree := entry.data.get("tree"):
        found += [(q.id, q.ask, q.tell) for q in tree.questions]
        found += [(leaf.id, leaf.do, leaf.why) for leaf in tree.leaves]
    found += [(p.id, p.title, p.damage) for p in entry.data.get("pairs", [])]
    found += [(c.id, c.ask, c.counts[0]) for c in entry.data.get("checks", [])]
    found += [(rendering.fix_id(c.fix), c.cause, c.do) for c in entry.data.get("causes", [])]
    for block in entry.page.blocks.values():
        for m in re.finditer(r"^### (.*?)\s*{:\s*#([\w-]+)\s*}", block.text, re.M):
            found.append((m[2], m[1], ""))
    return [
        (place, plain(about, catalog), _first_sentences(plain(says, catalog), ANSWER))
        for place, about, says in found
    ]


def _identifiers(entry: Entry) -> set[str]:
    """The names that a page's programs use."""
    found: set[str] = set()
    for file in samples.programs(entry.folder, PROGRAMS):
        source = re.sub(r"#.*|\"[^\"\n]*\"|'[^'\n]*'", "", samples.Sample(file).source)
        found |= set(re.findall(r"[A-Za-z_][\w.]{3,}", source))
    return found


def document(entry: Entry, catalog: Catalog) -> dict:
    """A page as the search reads it: what the results show of it, what else readers ask for it, and
    the rest of its words."""
    elsewhere = {"ascii", "title", "answer", "aliases", "questions", "claim", "fact"}
    rest = [plain(p.text, catalog) for p in entry.texts if p.key not in elsewhere]
    return {
        "shown": {
            "address": entry.address,
            "kind": entry.kind,
            "title": entry.title,
            "answer": entry.card.answer,
            "aliases": entry.card.aliases,
            "questions": list(getattr(entry.card, "questions", [])),
            "points": points(entry, catalog),
        },
        "searches": entry.data.get("searches", []),
        "rest": " ".join([*rest, *sorted(_identifiers(entry))]),
    }


def write(built: Built) -> Path:
    """Make the index of all pages of a built site, and put the library beside its scripts.

    Returns the index's file. Raises npm.Missing where the library cannot be had.
    """
    scripts = built.folder / "assets/javascripts"
    library = npm.module(built.root, "minisearch", "dist/es/index.js")
    (scripts / "minisearch.mjs").write_text(library, encoding="utf-8")
    documents = [document(entry, built.catalog) for entry in built.catalog.entries.values()]
    index = built.folder / "assets/search.json"
    program = (
        f"import {{ index }} from {json.dumps((scripts / 'search-engine.mjs').as_uri())};"
        "import { readFileSync } from 'node:fs';"
        "process.stdout.write(index(JSON.parse(readFileSync(0, 'utf8'))));"
    )
    made = npm.node(program, json.dumps(documents))
    index.write_text(made, encoding="utf-8")
    return index
