"""Worked courses: what they can be made of, and each rule held by a course that breaks it."""

import dataclasses
import shutil

import pytest

from macros import catalog, check, courses, moves, schema, yaml_source
from macros.problems import Problem
from tests.conftest import ROOT, small_book

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


@pytest.fixture(scope="module")
def book():
    return catalog.load(ROOT)


def problems(book: catalog.Catalog, text: str) -> list[Problem]:
    """What is wrong with a courses.yml of this text."""
    data, lines, wrong = yaml_source.parse(text, "courses.yml")
    plans, invalid = yaml_source.validate(schema.Courses, data, lines, "courses.yml")
    found = list(courses.problems(plans, lines, "courses.yml", book)) if plans else []
    return [*wrong, *invalid, *found]


def test_a_right_course_has_no_problem(book):
    assert problems(book, COURSE) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("[gradient-descent]", "[gradient-decent]", 8, "unknown item `gradient-decent`"),
        ("[gradient-descent]", "[decide/no-such]", 8, "unknown item `decide/no-such`"),
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
        (
            "momentum]",
            "practice/optimization, momentum]",
            10,
            "`practice/optimization` asks about `momentum`, which comes later",
        ),
        (
            "momentum]",
            "momentum, practice/optimization]",
            10,
            "`practice/optimization` asks about `adam`, which is missing",
        ),
        ("unit: week", "unit: month", 4, "`unit`"),
        ("    - title: First\n", "    - name: First\n", 7, "`plan.title` is missing"),
    ],
)
def test_what_is_wrong_is_named_by_its_line(book, old, new, line, what):
    assert COURSE.count(old) == 1
    found = problems(book, COURSE.replace(old, new))
    assert [p for p in found if p.line == line and what in p.what]


def test_the_check_looks_at_courses(tmp_path):
    """Through the page that holds them, by the file they stand in."""
    small_book(tmp_path, [])
    folder = tmp_path / "docs/teach/course"
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "docs/teach/course/index.md", folder)
    course = COURSE.replace("[loss-functions]", "[]").replace("[gradient-descent]", "[gone]")
    course = course[: course.index("    - title: Second")]
    (folder / "courses.yml").write_text(course, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("nav: [teach/course/index.md]\n", encoding="utf-8")
    found = [str(problem) for problem in check.problems(catalog.load(tmp_path))]
    assert found == ["docs/teach/course/courses.yml:8: unknown item `gone` — check its spelling"]


def test_items_keep_the_names_that_they_had(book):
    moved = [
        moves.Move("concepts/impetus/", "concepts/momentum/", 1),
        moves.Move("concepts/momentum/#a", "concepts/momentum/#why", 2),
        moves.Move("topics/tuning/", "topics/optimization/", 3),
    ]
    items = courses.by_name(dataclasses.replace(book, moves=moved))
    assert items["momentum"].was == ["impetus"]
    assert items["practice/optimization"].was == ["practice/tuning"]
    assert items["gradient-descent"].was == []


def test_every_page_to_read_can_be_taught(book):
    """Concepts, decisions and the workflow, and the practice of every topic, each once."""
    items = courses.by_name(book)
    pages = {item.entry.address for item in items.values() if item.kind != "practice"}
    families = (book.concepts, book.decisions, book.workflow)
    assert pages == {entry.address for family in families for entry in family.values()}
    assert sum(item.kind == "practice" for item in items.values()) == len(book.topics)
    assert all(item.minutes or item.questions for item in items.values())
    # The names stand in addresses, between commas and colons.
    assert not [name for name in items if set(name) & set(",:&=?#% ")]
