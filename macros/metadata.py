"""What the head of a page says of it: Open Graph for previews of links, Highwire tags for Zotero
and Google Scholar, and JSON-LD in the words of schema.org.

See https://ogp.me and https://schema.org. Which tags Zotero reads is said by its translator
"Embedded Metadata". What needs a whole address is left out where the site's is not known.
"""

from __future__ import annotations

import html
import json
from dataclasses import dataclass
from typing import Any

from . import glossary, practice
from .catalog import Catalog, Concept, Entry
from .rendering import Site, slug

LICENSE = "https://creativecommons.org/licenses/by/4.0/"
LANGUAGE = "en"
# What schema.org calls a page, and what kind of learning resource it is, by its family.
TYPES = {
    "concepts": ("LearningResource", "explanation"),
    "decide": ("LearningResource", "decision tree"),
    "workflow": ("LearningResource", "guide"),
    "topics": ("CollectionPage", ""),
    "browse": ("CollectionPage", ""),
    "teach": ("WebPage", ""),
}


@dataclass(frozen=True)
class Subject:
    """A page to be described. `above` is the title and the address of the page that lists it;
    `entry` is empty for the lists above the families."""

    title: str
    address: str
    description: str
    above: tuple[str, str] | None = None
    entry: Entry | None = None


def _filled(**properties: Any) -> dict:
    """The properties that have a value. A trailing underscore stands for an `@` in front."""
    return {
        f"@{name[:-1]}" if name.endswith("_") else name: value
        for name, value in properties.items()
        if value
    }


def tags(page: Subject, site: Site) -> list[dict[str, str]]:
    """The attributes of each `meta` element but `description`, which the theme writes. An element
    with a name and a property stands for two."""
    changed = page.entry.changed if page.entry else ""
    url = site.address(page.address)
    found = [
        ("", "og:type", "article" if page.entry else "website"),
        ("citation_title", "og:title", page.title),
        ("", "og:description", page.description),
        ("citation_public_url", "og:url", url),
        # Zotero takes a part of a book for one by the book's title.
        ("citation_book_title", "og:site_name", site.name),
        # The comma keeps Zotero from taking the last word for a family name.
        ("citation_author", "", f"{site.authors},"),
        ("citation_publication_date", "", changed.replace("-", "/")),
        ("", "article:modified_time", changed),
        ("twitter:card", "", "summary"),
    ]
    if not page.entry:
        found = [(name if "citation" not in name else "", *rest) for name, *rest in found]
    return [
        _filled(name=name, property=about, content=content)
        for name, about, content in found
        if content and (name or about)
    ]


def _quiz(concept: Concept) -> dict:
    """The practice questions that are choices."""

    def answer(text: str) -> dict:
        return {"@type": "Answer", "text": practice.short(text)}

    parts = [
        {
            "@type": "Question",
            "eduQuestionType": "Multiple choice",
            "url": f"#question-{q.id}",
            "name": practice.short(q.prompt),
            "acceptedAnswer": next(answer(o.text) for o in q.options if o.right),
            "suggestedAnswer": [answer(o.text) for o in q.options if not o.right],
        }
        for q in concept.data["practice"]
        if q.options
    ]
    return {"@type": "Quiz", "hasPart": parts}


def _terms(catalog: Catalog) -> list[dict]:
    """The terms of the glossary by their places on it. What they mean stands there: a second time,
    it would weigh 13 kB gzipped."""
    return [
        {"@type": "DefinedTerm", "@id": f"#{slug(m.name)}", "name": m.name}
        for m in glossary.meanings(catalog)
    ]


def graph(page: Subject, catalog: Catalog, site: Site) -> dict:
    """The page as JSON-LD."""
    entry, url = page.entry, site.address(page.address)
    book = _filled(type_="Book", name=site.name, url=site.address(""))
    if page.address == "":
        about = book | _filled(
            description=page.description,
            license=LICENSE,
            inLanguage=LANGUAGE,
            bookFormat="https://schema.org/EBook",
        )
    else:
        kind, resource = TYPES[page.address.split("/")[0]]
        about = _filled(
            type_=kind if entry else "CollectionPage",
            url=url,
            name=page.title,
            description=page.description,
            learningResourceType=resource if entry else "",
            inLanguage=LANGUAGE,
            license=LICENSE,
            dateModified=entry.changed if entry else "",
            isPartOf=book,
        )
    nodes = [about]
    if isinstance(entry, Concept):
        about |= _filled(
            educationalLevel=entry.card.level,
            timeRequired=f"PT{entry.minutes}M",
            competencyRequired=[catalog.title(name) for name in entry.card.needs],
            teaches={
                "@type": "DefinedTerm",
                "name": entry.title,
                "alternateName": entry.card.aliases,
            },
            hasPart=_quiz(entry),
        )
    if page.address == glossary.ADDRESS:
        about |= {"@type": "DefinedTermSet", "hasDefinedTerm": _terms(catalog)}
    if page.above and url:
        trail = [page.above, (page.title, page.address)]
        steps = [
            {"@type": "ListItem", "position": n, "name": name, "item": site.address(address)}
            for n, (name, address) in enumerate(trail, 1)
        ]
        nodes.append({"@type": "BreadcrumbList", "itemListElement": steps})
    return {"@context": "https://schema.org", "@graph": nodes}


def _escaped(text: str) -> str:
    """A text as the value of an attribute in double quotes. Other quotes stay as they are: then the
    description is the same bytes as the theme's, and costs a visit next to nothing."""
    return html.escape(text, quote=False).replace('"', "&quot;")


def head(page: Subject, catalog: Catalog, site: Site) -> str:
    """The elements of the page's head, as HTML."""
    elements = [
        "<meta {}>".format(" ".join(f'{name}="{_escaped(value)}"' for name, value in tag.items()))
        for tag in tags(page, site)
    ]
    data = json.dumps(graph(page, catalog, site), ensure_ascii=False, separators=(",", ":"))
    # No text can end the element: JSON may write any character by its number.
    data = data.replace("<", "\\u003c")
    return "\n".join([*elements, f'<script type="application/ld+json">{data}</script>'])
