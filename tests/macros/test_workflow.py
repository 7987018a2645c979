"""The workflow: each rule held by a page that breaks it, and how two programs are set side by side."""

import re
from pathlib import Path

import pytest

from macros import catalog, rendering
from tests.conftest import Book

HEAD = """---
title: "{title}"
answer: "What to look at first."
aliases: [{title} of tea]
questions: [where do I start, what comes first, how do I begin]
---
{{% extends "workflow/{kind}.md" %}}

{{% block intro %}}
Of three cups two were cold.
{{% endblock %}}
"""
WORK = """
{% block work %}
### How many cups? {: #cups }

Count them: {{ workflow("mistakes#cold-cup") }}.
{% endblock %}
"""
STEP = """checklist: [cups are counted, the water is hot, milk is there, the pot is clean]
decisions: []
concepts: [gradient-descent]
"""
CHECKS = """- id: hot
  ask: Is it hot?
  counts: [vapor rises, the cup is warm]
  step: look
- id: full
  ask: Is it full?
  counts: [nothing fits in, it spills]
  step: look
"""
PAIR = """- id: {id}
  dont: Pour into a {what}.
  do: Warm it first.
  damage: The tea is at 61.5 degrees instead of 74.
  why: The cup takes the heat.
  look: Touch it.
  concepts: [gradient-descent]
"""
PAIRS = PAIR.format(id="cold-cup", what="cold cup") + PAIR.format(id="wet-cup", what="wet cup")


def write(folder: Path, kind: str, title: str, more: str = "", **data: str) -> None:
    folder.mkdir(parents=True)
    page = HEAD.format(kind=kind, title=title) + more
    (folder / "index.md").write_text(page, encoding="utf-8")
    (folder / "searches.yml").write_text("[one, two, three, four, five]", encoding="utf-8")
    for name, text in data.items():
        (folder / f"{name}.yml").write_text(text, encoding="utf-8")


@pytest.fixture
def workflow(book: Book) -> Book:
    """A book with one concept and a workflow of three pages, without a problem."""
    root = book.root / "docs/workflow"
    write(root / "look", "step", "Look", WORK, step=STEP)
    write(root / "mistakes", "pairs", "Mistakes", pairs=PAIRS)
    write(root / "asked", "self-check", "Asked", checks=CHECKS)
    for name in ("cold_cup", "wet_cup"):
        for side, degrees in (("dont", 61.5), ("do", 74)):
            file = root / "mistakes" / f"{side}_{name}.py"
            file.write_text(f"cup = 1\ntea = {degrees}\nprint(tea)\n", encoding="utf-8")
            file.with_suffix(".out").write_text(f"{degrees}\n", encoding="utf-8")
    nav = book.root / "mkdocs.yml"
    pages = "".join(f"      - workflow/{p}/index.md\n" for p in ("look", "mistakes", "asked"))
    nav.write_text(nav.read_text("utf-8") + f"  - W:\n{pages}", "utf-8")
    return book


def test_a_good_workflow_has_no_problem(workflow):
    assert workflow.problems() == []


# (what is broken, the file, old text, new text, the problem's words)
BROKEN = [
    ("a number nobody printed", "mistakes/pairs.yml", "at 61.5", "at 62.5", "the number 62.5 is not among"),
    ("a missing program", "mistakes/pairs.yml", "id: cold-cup", "id: hot-cup", "has no program `dont_hot_cup.py`"),
    ("a program without a pair", "mistakes/pairs.yml", "id: cold-cup", "id: hot-cup", "no pair has this program"),
    ("a pair twice", "mistakes/pairs.yml", "id: wet-cup", "id: cold-cup", "the id `cold-cup` stands 2 times"),
    ("an unknown concept of a pair", "mistakes/pairs.yml", "[gradient-descent]", "[gradent]", "unknown concept `gradent`"),
    ("an unknown concept of a step", "look/step.yml", "[gradient-descent]", "[gradent]", "unknown concept `gradent`"),
    ("an unknown decision", "look/step.yml", "decisions: []", "decisions: [beds]", "unknown decision `beds`"),
    ("a short checklist", "look/step.yml", ", milk is there, the pot is clean", "", "`checklist` has fewer than 4"),
    ("an unknown page to go back to", "asked/checks.yml", "step: look", "step: lok", "unknown page of the workflow `lok`"),
    ("an unknown pair", "look/index.md", "mistakes#cold-cup", "mistakes#cup", "unknown page or pair of the workflow"),
    ("an unknown page", "look/index.md", "mistakes#cold-cup", "misteaks", "unknown page or pair of the workflow"),
    ("a missing block", "look/index.md", "block work", "block labor", "block `work` is missing"),
    ("an unknown template", "look/index.md", "workflow/step", "workflow/stp", "extends an unknown template"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "words"), [b[1:] for b in BROKEN], ids=[b[0] for b in BROKEN]
)
def test_refuses(workflow, file, old, new, words):
    path = workflow.root / "docs/workflow" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert [p for p in workflow.problems() if re.search(re.escape(words), p.what)], (
        workflow.problems()
    )


def test_a_page_that_is_not_in_nav_is_named(workflow):
    nav = workflow.root / "mkdocs.yml"
    nav.write_text(nav.read_text("utf-8").replace("      - workflow/asked/index.md\n", ""), "utf-8")
    assert [p.path for p in workflow.problems()] == ["docs/workflow/asked/index.md"]


def test_the_difference_of_two_programs(workflow):
    folder = workflow.root / "docs/workflow/mistakes"
    shown = rendering.difference(folder, "dont_cold_cup.py", "do_cold_cup.py")
    assert shown.splitlines() == [
        "```diff",
        "…",
        " cup = 1",
        "-tea = 61.5",
        "+tea = 74",
        " print(tea)",
        "```",
    ]


def test_concepts_know_the_mistakes_that_they_explain(workflow):
    book = catalog.load(workflow.root)
    found = [pair.id for _, pair in book.pairs_about("gradient-descent")]
    assert found == ["cold-cup", "wet-cup"]
    assert book.pairs_about("adam") == []
    assert [step.slug for step in book.steps] == ["look"]
