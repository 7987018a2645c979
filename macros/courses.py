"""What a course can be made of, and what is wrong with one.

An item is named as in the address of the course builder: a concept by its slug, other pages by
their family and slug (`decide/which-loss`), the practice of a topic by `practice/` and the topic's.
These names are public: they stand in addresses that instructors keep.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote_plus

from . import graph
from .catalog import Catalog, Concept, Entry, Topic
from .problems import Problem
from .rendering import slug
from .schema import Course


@dataclass(frozen=True)
class Item:
    """One thing to put into a course: a page, with the query that it is opened with. `minutes` of
    reading, `questions` to answer; of a practice set only the latter are counted. `was` lists the
    names that it had before its page moved."""

    name: str
    kind: str
    title: str
    entry: Entry
    query: str = ""
    aliases: list[str] = field(default_factory=list)
    level: str = ""
    minutes: int = 0
    questions: int = 0
    needs: list[str] = field(default_factory=list)
    was: list[str] = field(default_factory=list)


def _name(address: str) -> str:
    """What the item of a page is called: `concepts/adam/` → `adam`, `topics/evaluation/` →
    `practice/evaluation`."""
    return address.rstrip("/").removeprefix("concepts/").replace("topics/", "practice/")


def _was(address: str, catalog: Catalog) -> list[str]:
    """The names of an item whose page is now at an address."""
    return [_name(move.old) for move in catalog.moves if not move.place and move.new == address]


def _concept(concept: Concept, catalog: Catalog) -> Item:
    needs = [need for need in concept.card.needs if need in catalog.concepts]
    return Item(
        concept.slug,
        "concept",
        concept.title,
        concept,
        aliases=concept.card.aliases,
        level=concept.card.level,
        minutes=concept.minutes,
        needs=needs,
        was=_was(concept.address, catalog),
    )


def _page(kind: str, entry: Entry, catalog: Catalog) -> Item:
    return Item(
        _name(entry.address),
        kind,
        entry.title,
        entry,
        aliases=entry.card.aliases,
        minutes=entry.minutes,
        was=_was(entry.address, catalog),
    )


def _practice(topic: Topic, page: Entry, catalog: Catalog) -> Item:
    name = slug(topic.title)
    return Item(
        f"practice/{name}",
        "practice",
        f"Practice: {topic.title}",
        page,
        f"topics={name}",
        questions=sum(len(concept.data["practice"]) for concept in topic.concepts),
        was=_was(f"topics/{name}/", catalog),
    )


def groups(catalog: Catalog) -> dict[str, list[Item]]:
    """All items of a book without problems, in reading order: those of each topic by its title,
    its practice last, then decisions and the workflow."""
    found = {}
    for topic in catalog.topics:
        items = [_concept(concept, catalog) for concept in topic.concepts]
        if page := catalog.browse.get("practice"):
            items.append(_practice(topic, page, catalog))
        found[topic.title] = items
    found["Decisions"] = [_page("decision", e, catalog) for e in catalog.decisions.values()]
    found["Workflow"] = [_page("workflow", e, catalog) for e in catalog.workflow.values()]
    return found


def by_name(catalog: Catalog) -> dict[str, Item]:
    """The same by name."""
    return {item.name: item for items in groups(catalog).values() for item in items}


def query(title: str, names: list[str]) -> str:
    """A course of one week as the query of the builder's address: see course-address.mjs."""
    return f"title={quote_plus(title)}&week=:{','.join(names)}&v=1"


def problems(
    courses: list[Course], lines: dict[tuple, int], path: str, catalog: Catalog
) -> Iterator[Problem]:
    """Names that are none, items that stand twice, and what an item needs, or a practice set asks
    about, that is missing or comes later; `lines` are those of the file that `path` names."""
    items = by_name(catalog)
    needs = {item.name: item.needs for item in items.values()}
    before = graph.ancestors(needs)
    asked = {f"practice/{slug(t.title)}": [c.slug for c in t.concepts] for t in catalog.topics}
    for i, course in enumerate(courses):
        for j, name in enumerate(course.known):
            if name not in catalog.concepts:
                what = f"unknown concept `{name}`"
                yield Problem(path, lines[(i, "known", j)], what, "check its spelling")
        known = {n for name in course.known if name in needs for n in (name, *before[name])}
        planned = {name for part in course.plan for name in part.items}
        met: set[str] = set()
        for j, part in enumerate(course.plan):
            for k, name in enumerate(part.items):
                line = lines[(i, "plan", j, "items", k)]
                if name not in items:
                    yield Problem(path, line, f"unknown item `{name}`", "check its spelling")
                elif name in met:
                    yield Problem(path, line, f"`{name}` stands twice", "take one of the two out")
                for need in asked.get(name) or needs.get(name, []):
                    if need not in met | known:
                        where = "comes later" if need in planned else "is missing"
                        verb = "asks about" if name in asked else "needs"
                        what = f"`{name}` {verb} `{need}`, which {where}"
                        mend = "put it before, or among what is known"
                        yield Problem(path, line, what, mend)
                met.add(name)
