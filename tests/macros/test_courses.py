"""Worked courses: what they can be made of, and each rule held by a course that breaks it."""

import pytest

from macros import catalog, courses
from tests.conftest import ROOT, Book, small_book

PAGE = """---
title: Course builder
answer: Plan a course.
aliases: [planner]
---
{% extends "teach/course.md" %}

{% block intro %}
Begin.
{% endblock %}
"""
COURSE = """- id: tea
  title: Tea
  about: For all.
  unit: week
  known: [loss-functions]
  plan:
    - title: First
      items: [gradient-descent]
    - title: Second
      items: [stochastic-gradient-descent, momentum]
"""


@pytest.fixture
def tea(tmp_path) -> Book:
    """A book of four concepts with a course of them."""
    slugs = ["loss-functions", "gradient-descent", "stochastic-gradient-descent", "momentum"]
    small_book(tmp_path, slugs)
    folder = tmp_path / "docs/teach/course"
    folder.mkdir(parents=True)
    (folder / "index.md").write_text(PAGE, encoding="utf-8")
    (folder / "courses.yml").write_text(COURSE, encoding="utf-8")
    config = tmp_path / "mkdocs.yml"
    nav = config.read_text(encoding="utf-8") + "  - Teach:\n      - teach/course/index.md\n"
    config.write_text(nav, encoding="utf-8")
    return Book(tmp_path, "../teach/course")


def test_a_right_course_has_no_problem(tea):
    assert tea.problems() == []


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("[gradient-descent]", "[gradient-decent]", 8, "unknown item `gradient-decent`"),
        ("[gradient-descent]", "[decide/which-split]", 8, "unknown item `decide/which-split`"),
        ("known: [loss-functions]", "known: [loss]", 5, "unknown concept `loss`"),
        ("momentum]", "gradient-descent]", 10, "`gradient-descent` stands twice"),
        ("  known: [loss-functions]\n", "", 7, "needs `loss-functions`, which is missing"),
        ("[gradient-descent]", "[]", 10, "needs `gradient-descent`, which is missing"),
        (
            "stochastic-gradient-descent, momentum",
            "momentum, stochastic-gradient-descent",
            10,
            "`momentum` needs `stochastic-gradient-descent`, which comes later",
        ),
        ("unit: week", "unit: month", 4, "`unit`"),
        ("    - title: First\n", "    - name: First\n", 7, "`plan.title` is missing"),
    ],
)
def test_what_is_wrong_is_named_by_its_line(tea, old, new, line, what):
    tea.edit("courses.yml", old, new)
    found = [str(p) for p in tea.problems()]
    assert [
        p for p in found if p.startswith(f"docs/teach/course/courses.yml:{line}: ") and what in p
    ]


def test_items_keep_the_names_that_they_had(tea):
    moved = "concepts/impetus/: concepts/momentum/\nconcepts/momentum/#a: concepts/momentum/#why\n"
    (tea.root / "docs/moved.yml").write_text(moved, encoding="utf-8")
    items = courses.by_name(catalog.load(tea.root))
    assert items["momentum"].was == ["impetus"]
    assert items["gradient-descent"].was == []


def test_every_page_to_read_can_be_taught():
    """Concepts, decisions and the workflow, and the practice of every topic, each once."""
    book = catalog.load(ROOT)
    items = courses.by_name(book)
    pages = {item.entry.address for item in items.values() if item.kind != "practice"}
    families = (book.concepts, book.decisions, book.workflow)
    assert pages == {entry.address for family in families for entry in family.values()}
    assert sum(item.kind == "practice" for item in items.values()) == len(book.topics)
    assert all(item.minutes or item.questions for item in items.values())
    # The names stand in addresses, between commas and colons.
    assert not [name for name in items if set(name) & set(",:&=?#% ")]
