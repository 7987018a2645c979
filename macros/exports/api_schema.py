"""The documents of the API: the data files' own forms, with the addresses of what they describe.

A key is a promise: within a version keys are added, and none is renamed, removed or given another
meaning. The JSON Schemas beside the documents are made from these models.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field

from .. import schema
from ..schema import Record

VERSION = 1
DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Place(Record):
    """Something with an address of its own."""

    address: str = Field(description="where it stands, from the book's root")
    url: str | None = Field(None, description="the whole address, where the book knows its own")


class Section(Place):
    """A section of the page."""

    id: str
    title: str


class PageLink(Place):
    """Another page."""

    slug: schema.Slug
    title: str


class Source(Record):
    """A source that the page cites. Texts cite it as `[@key]`; the page itself by its number."""

    key: str
    number: int
    title: str
    authors: list[str]
    year: str
    venue: str | None = None
    doi: str | None = None
    arxiv: str | None = None
    url: str


class PlacedAnalogy(schema.Analogy, Place):
    """The everyday picture: what maps to what, and where it misleads."""


class PlacedMisconception(schema.Pitfall, Place):
    """Something that people get wrong; `source` is the key of a reference."""


class PlacedQuestion(schema.Question, Place):
    """A practice question; with `options` it is a choice with one right answer."""


class PlacedCause(schema.Cause, Place):
    """A cause of failing training, likeliest first; it stands where its fix does."""


class PlacedTerm(schema.Term, Place):
    """A term that the page defines; it stands in the glossary."""


class PlacedTreeQuestion(schema.TreeQuestion, Place):
    """A question of a decision tree; each answer leads to the question or leaf with the id `to`."""


class PlacedLeaf(schema.Leaf, Place):
    """An end of a decision tree."""


class Document(Record):
    """What every document has. All texts are Markdown with LaTeX in dollars; links in them lead
    from the book's root."""

    schema_: str = Field(alias="$schema", description="this document's JSON Schema")
    version: Literal[1]
    license: str = Field(description="the license of all texts")


class Page(Document, Place):
    """What the document of a page has."""

    slug: schema.Slug
    changed: str | None = Field(None, description="the date of the last change, from the history")
    markdown: str = Field(description="the page as plain Markdown, from the book's root")
    sections: list[Section]
    references: list[Source]


class Concept(Page):
    """One concept."""

    kind: schema.Kind
    topic: str
    minutes: int = Field(description="reading time")
    card: schema.ConceptCard
    prerequisites: list[PageLink] = Field(description="the concepts to know first")
    leads_to: list[PageLink] = Field(description="the concepts that need this one")
    analogy: PlacedAnalogy
    symbols: list[schema.Symbol]
    components: list[schema.Component] | None = None
    causes: list[PlacedCause] | None = None
    misconceptions: list[PlacedMisconception]
    practice: list[PlacedQuestion]
    terms: list[PlacedTerm]


class Decision(Page):
    """One decision tree. It starts at `root`."""

    card: schema.Card
    root: schema.Slug = Field(description="the id of the first question")
    questions: list[PlacedTreeQuestion]
    leaves: list[PlacedLeaf]


class ListedPage(PageLink):
    """A page in a list, with its document."""

    answer: str
    data: str = Field(description="the page's document, from the book's root")


class ListedConcept(ListedPage):
    """A concept in the list of all."""

    kind: schema.Kind
    level: schema.Level
    topic: str
    needs: list[schema.Slug]


class Concepts(Document):
    """All concepts in reading order."""

    concepts: list[ListedConcept]


class Decisions(Document):
    """All decisions in the book's order."""

    decisions: list[ListedPage]


MODELS: dict[str, type[BaseModel]] = {
    "concept": Concept,
    "concepts": Concepts,
    "decision": Decision,
    "decisions": Decisions,
}


def _open(value: Any) -> Any:
    """A schema that lets documents have further keys: a later one of its version may."""
    if isinstance(value, dict):
        return {k: _open(v) for k, v in value.items() if k != "additionalProperties"}
    return [_open(v) for v in value] if isinstance(value, list) else value


def json_schema(name: str) -> dict:
    """The JSON Schema (2020-12) of a kind of document."""
    return {"$schema": DIALECT, **_open(MODELS[name].model_json_schema())}
