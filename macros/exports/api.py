"""The book as JSON, below `api/`: lists of concepts and decisions, a document each, and the JSON
Schema of each kind of document."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from .. import glossary, metadata, rendering
from ..catalog import Catalog, Concept, Decision, Entry
from ..rendering import Site
from . import api_schema, texts
from .built import Built

FOLDER = "api"
_SECTION = re.compile(r"^## (.+?) {: #([\w-]+) }$", re.M)
_SOURCE = re.compile(r'<span id="ref-([\w:-]+)"></span>')


class _Writer:
    """Makes documents of pages."""

    def __init__(self, built: Built) -> None:
        self.catalog: Catalog = built.catalog
        self.site: Site = built.site
        self.markdown = built.markdown

    def place(self, address: str) -> dict:
        """An address, and the whole of it where the site's is known."""
        return {"address": address} | ({"url": self.site.address(address)} if self.site.url else {})

    def at(self, entry: Entry, items: Any, read: Any, place: Any) -> list[dict]:
        """The items of a data file with the address of each on the page, whose id there `place`
        gives."""
        return [
            read(item.model_dump(exclude_none=True)) | self.place(f"{entry.address}#{place(item)}")
            for item in items
        ]

    def link(self, entry: Entry) -> dict:
        return {"slug": entry.slug, "title": entry.title, **self.place(entry.address)}

    def links(self, slugs: list[str]) -> list[dict]:
        """The concepts of `slugs` that are written."""
        return [self.link(self.catalog.concepts[s]) for s in slugs if s in self.catalog.concepts]

    def document(self, kind: str, depth: str) -> dict:
        """What every document has; `depth` leads from it to the folder of the API."""
        return {
            "$schema": f"{depth}schema/{kind}.json",
            "version": api_schema.VERSION,
            "license": metadata.LICENSE,
        }

    def sources(self, entry: Entry) -> list[dict]:
        """What a page cites, in the order of its list."""
        out = []
        keys = _SOURCE.findall(self.markdown[f"{entry.address}index.md"])
        for number, key in enumerate(keys, 1):
            source = self.catalog.references[key]
            found = {
                "key": key,
                "number": number,
                "title": source.title,
                "authors": list(source.people),
                "year": source.year,
                "venue": source.venue,
                "doi": source.doi,
                "arxiv": source.arxiv,
                "url": source.link,
            }
            out.append({name: value for name, value in found.items() if value})
        return out

    def page(self, entry: Entry, kind: str) -> dict:
        """What the document of every page has."""
        file = f"{entry.address}index.md"
        return {
            **self.document(kind, "../"),
            "slug": entry.slug,
            **self.place(entry.address),
            **({"changed": entry.changed} if entry.changed else {}),
            "markdown": file,
            "sections": [
                {"id": name, "title": title, **self.place(f"{entry.address}#{name}")}
                for title, name in _SECTION.findall(self.markdown[file])
            ],
            "references": self.sources(entry),
        }

    def concept(self, concept: Concept) -> dict:
        read = texts.reader(self.catalog, concept)
        data = concept.data
        out = {
            **self.page(concept, "concept"),
            "kind": concept.kind,
            "topic": concept.topic,
            "minutes": concept.minutes,
            "card": read(concept.card.model_dump()),
            "prerequisites": self.links(concept.card.needs),
            "leads_to": self.links([c.slug for c in self.catalog.next_after(concept.slug)]),
            "analogy": self.at(concept, [data["analogy"]], read, lambda _: "analogy")[0],
            "symbols": read([symbol.model_dump() for symbol in data["symbols"]]),
            "misconceptions": self.at(concept, data["pitfalls"], read, lambda p: f"pitfall-{p.id}"),
            "practice": self.at(concept, data["practice"], read, lambda q: f"question-{q.id}"),
            "terms": [
                term.model_dump() | self.place(f"{glossary.ADDRESS}#{rendering.slug(term.term)}")
                for term in data["terms"]
            ],
        }
        if "components" in data:
            out["components"] = read([part.model_dump() for part in data["components"]])
        if "causes" in data:
            fix = lambda cause: rendering.fix_id(cause.fix)  # noqa: E731
            out["causes"] = self.at(concept, data["causes"], read, fix)
        return out

    def decision(self, decision: Decision) -> dict:
        read = texts.reader(self.catalog, decision)
        tree = decision.tree
        return {
            **self.page(decision, "decision"),
            "card": read(decision.card.model_dump()),
            "root": tree.questions[0].id,
            "questions": self.at(decision, tree.questions, read, lambda q: q.id),
            "leaves": self.at(decision, tree.leaves, read, lambda leaf: leaf.id),
        }

    def listed(self, entry: Entry, folder: str) -> dict:
        return {
            **self.link(entry),
            "answer": entry.card.answer,
            "data": f"{FOLDER}/{folder}/{entry.slug}.json",
        }


def documents(built: Built) -> dict[str, tuple[str, dict]]:
    """Every document by its file below the API's folder, with the name of its schema."""
    make, catalog = _Writer(built), built.catalog
    concepts = [
        make.listed(c, "concepts")
        | {"kind": c.kind, "level": c.card.level, "topic": c.topic, "needs": c.card.needs}
        for c in catalog.concepts.values()
    ]
    decisions = [make.listed(d, "decisions") for d in catalog.decisions.values()]
    out = {
        "concepts.json": ("concepts", make.document("concepts", "") | {"concepts": concepts}),
        "decisions.json": ("decisions", make.document("decisions", "") | {"decisions": decisions}),
    }
    for concept in catalog.concepts.values():
        out[f"concepts/{concept.slug}.json"] = "concept", make.concept(concept)
    for decision in catalog.decisions.values():
        out[f"decisions/{decision.slug}.json"] = "decision", make.decision(decision)
    return out


def _put(file: Path, value: dict) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def write(built: Built) -> None:
    """Write all documents and schemas."""
    folder = built.folder / FOLDER
    for name in api_schema.MODELS:
        _put(folder / f"schema/{name}.json", api_schema.json_schema(name))
    for file, (_, document) in documents(built).items():
        _put(folder / file, document)
