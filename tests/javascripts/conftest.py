"""What tests of the course builder's pure scripts stand on: the book as they see it, and a function
that asks them."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from macros import catalog, courses, npm
from tests.conftest import ROOT

SCRIPTS = ROOT / "docs/assets/javascripts"
HOME = "https://book.test/ml/"
FROM = {"site": "The Book", "home": HOME, "address": f"{HOME}teach/course/?title=A&v=1"}
# A book that needs no page: d needs c, which needs a and b; b needs a; e stands alone.
SMALL = {"a": [], "b": ["a"], "c": ["a", "b"], "d": ["c"], "e": []}
ASK = """
import {{ readFileSync }} from 'node:fs';
const [name, given] = JSON.parse(readFileSync(0, 'utf8'));
const module = await import({module});
const restored = given.map((value) => {{
  if (value?.book) return new Map(value.book.map((item) => [item.name, item]));
  return value?.date ? new Date(value.date) : value;
}});
process.stdout.write(JSON.stringify(module[name](...restored)));
"""


def item(name: str, needs: list[str], **facts) -> dict:
    """An item as the page's list has it."""
    shown = {"title": name.upper(), "kind": "concept", "level": "beginner", "href": HOME + name}
    return {"name": name, "needs": needs, "minutes": 10, "questions": 0} | shown | facts


def small_book() -> dict:
    return {"book": [item(name, needs) for name, needs in SMALL.items()]}


@pytest.fixture(scope="session")
def real() -> catalog.Catalog:
    return catalog.load(ROOT)


@pytest.fixture(scope="session")
def book(real) -> dict:
    """The real book's items, as the page's list has them."""
    return {
        "book": [
            item(
                i.name,
                i.needs,
                title=i.title,
                kind=i.kind,
                level=i.level,
                minutes=i.minutes,
                questions=i.questions,
                href=f"{HOME}{i.entry.address}{f'?{i.query}' if i.query else ''}",
            )
            for i in courses.by_name(real).values()
        ]
    }


@pytest.fixture(scope="session")
def worked(real) -> list[dict]:
    """The worked courses as the scripts have them."""
    return [
        course(
            *[(part.title, part.items) for part in c.plan],
            title=c.title,
            unit=c.unit,
            known=c.known,
        )
        for c in real.teach["course"].data["courses"]
    ]


def course(*parts: tuple[str, list[str]], **more) -> dict:
    """A course of parts, each its title and items."""
    made = [{"title": title, "items": list(items)} for title, items in parts]
    return {"title": "", "unit": "week", "start": "", "on": [], "known": [], "parts": made} | more


def asking(module: str) -> Callable:
    """A function that calls one of a script's functions. A book is given as {"book": [item, …]}, a
    date as {"date": text}."""
    program = ASK.format(module=json.dumps((SCRIPTS / f"{module}.mjs").as_uri()))
    return lambda name, *given: json.loads(npm.node(program, json.dumps([name, given])))
