"""The terms that the book defines: their list, and where other pages use them."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass

from .catalog import Catalog, Entry, prose
from .latex import blanked
from .rendering import slug

ADDRESS = "browse/glossary/"


@dataclass(frozen=True)
class Meaning:
    """A name, what it means in a sentence, and the page that explains it. A concept's own name has
    no further forms: pages link it by hand."""

    name: str
    means: str
    entry: Entry
    forms: tuple[str, ...] = ()

    @property
    def letter(self) -> str:
        return self.name[0].upper()


def meanings(catalog: Catalog) -> list[Meaning]:
    """All terms and concepts of the book by their names, A to Z."""
    found = []
    for concept in catalog.concepts.values():
        if concept.card:
            found.append(Meaning(concept.title, concept.card.answer, concept))
        for term in concept.data.get("terms", []):
            found.append(Meaning(term.term, term.means, concept, (term.term, *term.also)))
    return sorted(found, key=lambda meaning: meaning.name.casefold())


_WORD = re.compile(r"[\w/-]+")
# Where a term is not marked: options and labels, which readers click to choose; headings, lines of
# HTML and of a block's settings, bold text, links.
_NOT_HERE = re.compile(
    r"(?m)^/// html \| div\.options$[\s\S]*?^///$|^.*<label>.*$|"
    r"^#.*$|^<(?!td).*$|^ {4,}\S.*$|\*\*.+?\*\*"
    r"|\[(?:[^\[\]]|\[[^\]]*\])*\]\([^)\s]*(?: \"[^\"]*\")?\)"
)


def marker(catalog: Catalog, address: str) -> Callable[[str, str], str]:
    """A function that gives a page, as Markdown with its file below docs/, in which the first use
    of each term that another page defines is a link to the glossary at `address`, with the meaning
    as its title."""
    # One pattern for all terms is slow: it is tried at each letter. So those of a term are tried
    # only at the word that it begins with, the longest first.
    by_word: dict[str, list[tuple[re.Pattern, Meaning]]] = {}
    forms = [(form, meaning) for meaning in meanings(catalog) for form in meaning.forms]
    for form, meaning in sorted(forms, key=lambda pair: -len(pair[0])):
        words = r"\s+".join(map(re.escape, form.split()))
        pattern = re.compile(rf"{words}(?![\w/-])", re.I)
        by_word.setdefault(_WORD.match(form)[0].casefold(), []).append((pattern, meaning))

    def mark(markdown: str, here: str) -> str:
        text = prose(blanked(_NOT_HERE, markdown))
        list_url = posixpath.relpath(f"{address}index.md", posixpath.dirname(here) or ".")
        out, end, seen = [], 0, set()
        for word in _WORD.finditer(text):
            if word.start() < end or not (uses := by_word.get(word[0].casefold())):
                continue
            found = ((pattern.match(text, word.start()), meaning) for pattern, meaning in uses)
            m, meaning = next((pair for pair in found if pair[0]), (None, None))
            if m is None or meaning.name in seen:
                continue
            if f"{meaning.entry.address}index.md" == here:
                continue
            seen.add(meaning.name)
            title = html.escape(meaning.means, quote=True)
            link = f'[{m[0]}]({list_url}#{slug(meaning.name)} "{title}"){{: .term }}'
            out += [markdown[end : m.start()], link]
            end = m.end()
        return "".join([*out, markdown[end:]])

    return mark
