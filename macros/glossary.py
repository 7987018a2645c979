"""The terms that the book defines: their list, and where other pages use them."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass

from .catalog import Catalog, Entry, prose


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


# Where a term is not marked: headings, lines of HTML and of a block's settings, bold text, links.
_NOT_HERE = re.compile(
    r"(?m)^#.*$|^<(?!td).*$|^ {4,}\S.*$|\*\*.+?\*\*"
    r"|\[(?:[^\[\]]|\[[^\]]*\])*\]\([^)\s]*(?: \"[^\"]*\")?\)"
)


def marker(catalog: Catalog, address: str) -> Callable[[str, str], str]:
    """A function that gives a page, as Markdown with its file below docs/, in which the first use
    of each term that another page defines is a link to the glossary at `address`, with the meaning
    as its title."""
    terms = [meaning for meaning in meanings(catalog) if meaning.forms]
    by_form = {form.casefold(): meaning for meaning in terms for form in meaning.forms}
    if not by_form:
        return lambda markdown, here: markdown
    forms = "|".join(re.escape(f) for f in sorted(by_form, key=len, reverse=True))
    use = re.compile(rf"(?<![\w/-])(?:{forms})(?![\w/-])", re.I)

    def mark(markdown: str, here: str) -> str:
        text = prose(_NOT_HERE.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), markdown))
        list_url = posixpath.relpath(f"{address}index.md", posixpath.dirname(here) or ".")
        out, end, seen = [], 0, set()
        for m in use.finditer(text):
            meaning = by_form[" ".join(m[0].split()).casefold()]
            if meaning.name in seen or f"{meaning.entry.address}index.md" == here:
                continue
            seen.add(meaning.name)
            title = html.escape(meaning.means, quote=True)
            link = f'[{m[0]}]({list_url}#{identifier(meaning.name)} "{title}"){{: .term }}'
            out += [markdown[end : m.start()], link]
            end = m.end()
        return "".join([*out, markdown[end:]])

    return mark


def identifier(name: str) -> str:
    """A name's id in the glossary: `False positive rate` → `false-positive-rate`."""
    return re.sub(r"[^\w]+", "-", name.casefold()).strip("-")
