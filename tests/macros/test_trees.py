"""Decision trees: each rule held by a tree that breaks it, and what is drawn of one."""

import re
import shutil

import pytest
import yaml

from macros import catalog, check, rendering, schema, trees
from tests.conftest import Book

PAGE = """---
title: Tea or coffee?
answer: "What to drink now."
aliases: [choosing a drink]
questions: [what shall I drink, is it too late for coffee, tea or coffee]
---
{% extends "tree/tree.md" %}

{% block intro %}
Three cups at night cost two hours of sleep.
{% endblock %}
"""
TREE = """questions:
  - id: late
    ask: Is it after four?
    tell: Look at a clock.
    answers:
      - says: yes
        to: tea
      - says: not yet
        to: tired
  - id: tired
    ask: Are you tired?
    tell: Read a page and say what it said.
    answers:
      - says: very
        to: coffee
      - says: no
        to: tea
leaves:
  - id: tea
    do: Drink tea.
    why: It keeps nobody up.
    otherwise: Drink water.
    concepts: [gradient-descent]
  - id: coffee
    do: Drink coffee.
    why: It wakes most people.
    otherwise: Sleep.
    concepts: [gradient-descent]
""".replace("says: yes", 'says: "yes"').replace("says: no\n", 'says: "no"\n')


@pytest.fixture
def decision(book: Book) -> Book:
    """A book with one concept and one decision; its files are those of the decision."""
    folder = book.root / "docs/decide/tea"
    folder.mkdir(parents=True)
    (folder / "index.md").write_text(PAGE, encoding="utf-8")
    (folder / "tree.yml").write_text(TREE, encoding="utf-8")
    (folder / "searches.yml").write_text("[one, two, three, four, five]", encoding="utf-8")
    nav = book.root / "mkdocs.yml"
    nav.write_text(nav.read_text("utf-8") + "  - D:\n      - decide/tea/index.md\n", "utf-8")
    return book


def tree(text: str = TREE) -> schema.Tree:
    return schema.Tree.model_validate(yaml.safe_load(text))


def test_a_good_tree_has_no_problem(decision):
    assert decision.problems() == []


# (what is broken, old text, new text, the line it must name, the problem's words)
BROKEN = [
    ("dead end", "to: coffee", "to: cofee", "to: cofee", r"a dead end: .*`cofee`"),
    ("unreachable leaf", "to: coffee", "to: tea", "- id: coffee", r"no answer leads to `coffee`"),
    ("no how to tell", "    tell: Look at a clock.\n", "", "- id: late", r"`questions\.tell` is missing"),
    ("unknown concept", "[gradient-descent]", "[gradent]", "concepts: [gradent]", r"unknown concept `gradent`"),
    ("id twice", "- id: coffee", "- id: tea", None, r"the id `tea` stands twice"),
    ("id of a question and a leaf", "- id: tired", "- id: tea", None, r"the id `tea` stands twice"),
    ("circle", "to: coffee", "to: late", None, r"run in a circle: (late → tired → late|tired → late → tired)"),
    ("id of a section", "- id: coffee", "- id: walk", "- id: walk", r"that of a section"),
    ("one answer", '      - says: "no"\n        to: tea\n', "", None, r"`questions\.answers` has fewer than 2"),
    ("yes without quotes", 'says: "yes"', "says: yes", "says: yes", r"`questions\.answers\.says` is no text"),
    ("unknown key", "why: It keeps", "wy: It keeps", "wy:", r"unknown key `leaves\.wy`"),
    ("unknown program", "otherwise: Sleep.", "otherwise: Sleep.\n    code: code_bed.py", "code_bed", r"unknown code file `code_bed\.py`"),
    ("unknown decision", "otherwise: Sleep.", "otherwise: Sleep.\n    tree: beds", "tree: beds", r"unknown decision `beds`"),
    ("a word too long to draw", "do: Drink tea.", "do: Drink_tea_from_a_cup_without_any_milk_in_it.", None, r"too wide for the drawing"),
    ("unknown citation", "nobody up.", "nobody up [@sleep1999].", None, r"unknown citation `sleep1999`"),
    ("unknown concept in text", "nobody up.", 'nobody up, {{ concept("bed") }}.', None, r"unknown concept `bed`"),
    ("unknown decision in text", "nobody up.", 'nobody up, {{ decision("bed") }}.', None, r"unknown decision or node `bed`"),
    ("unknown node in text", "nobody up.", 'nobody up, {{ decision("tea#bed") }}.', None, r"unknown decision or node `tea#bed`"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "at", "words"), [b[1:] for b in BROKEN], ids=[b[0] for b in BROKEN])  # fmt: skip
def test_a_broken_tree_is_caught(decision, old, new, at, words):
    file = decision.root / "docs/decide/tea/tree.yml"
    assert old in TREE
    text = TREE.replace(old, new, 1)
    file.write_text(text, encoding="utf-8")
    found = [p for p in decision.problems() if re.search(words, p.what)]
    assert found, decision.problems()
    assert all(p.path == "docs/decide/tea/tree.yml" for p in found)
    if at:
        assert found[0].line == text.count("\n", 0, text.index(at)) + 1


def test_a_page_of_another_family_is_refused(decision):
    page = decision.root / "docs/decide/tea/index.md"
    page.write_text(PAGE.replace("tree/tree.md", "concept/training.md"), encoding="utf-8")
    assert any("extends an unknown template" in p.what for p in decision.problems())


def test_a_decision_that_nav_lacks_is_caught(decision):
    shutil.copytree(decision.root / "docs/decide/tea", decision.root / "docs/decide/beer")
    found = [p for p in decision.problems() if p.path.startswith("docs/decide/beer")]
    assert any("not in nav" in p.what for p in found)


def test_a_program_that_nothing_shows_is_caught(decision):
    folder = decision.root / "docs/decide/tea"
    (folder / "code_brew.py").write_text("print(1)\n", encoding="utf-8")
    (folder / "code_brew.out").write_text("1\n", encoding="utf-8")
    assert [p.what for p in decision.problems()] == ["no leaf and no text shows this program"]


def test_the_check_finds_a_decision_by_its_name(decision, capsys):
    assert check.main(decision.root, "tea") == 0
    assert capsys.readouterr().out == "tea: no problem\n"
    assert check.main(decision.root, "coffee") == 2


def test_the_drawing_in_characters():
    drawn = trees.ascii(tree())
    assert (
        drawn
        == """\
?  Is it after four?
+- yes
|  => Drink tea.
+- not yet
   ?  Are you tired?
   +- very
   |  => Drink coffee.
   +- no
      => Drink tea."""
    )


def test_the_drawing_keeps_its_width():
    long = tree(TREE.replace("Drink coffee.", "Drink " + "a cup of very black coffee " * 2))
    assert max(map(len, trees.ascii(long, 30).splitlines())) <= 30


SHARED = TREE.replace(
    "        to: tea\n      - says: not yet", "        to: tired\n      - says: not yet"
)


def test_a_shared_question_is_drawn_once():
    """The second answer that leads to it refers to it."""
    shared = tree(SHARED)
    assert trees.ascii(shared).count("Drink coffee.") == 1
    assert trees.ascii(shared).count("Are you tired? (see above)") == 1
    listed = trees.markdown(shared)
    assert listed.count("(#coffee)") == 1
    assert listed.count("(#tired)") == 2
    assert [answer for _, answer in trees.ways_to(shared, "tired")] == ["yes", "not yet"]


def test_every_node_is_in_the_list_with_its_link():
    listed = trees.markdown(tree())
    for name, node in trees.nodes(tree()).items():
        assert f"[{trees.text(node)}](#{name})" in listed


def test_a_table_is_made_of_what_was_measured(tmp_path):
    """The greatest of each row is bold, ties as well, after rounding."""
    (tmp_path / "runs.json").write_text('{"iris": {"a": 0.961, "b": 0.958, "c": -0.1}}', "utf-8")
    assert rendering.table(tmp_path, "runs.json", "Data") == (
        "| Data | a | b | c |\n| --- | ---: | ---: | ---: |\n| iris | **0.96** | **0.96** | −0.10 |"
    )


def test_a_concept_knows_the_leaves_that_name_it(decision):
    [(found, leaves)] = catalog.load(decision.root).decisions_about("gradient-descent")
    assert found.slug == "tea"
    assert [leaf.id for leaf in leaves] == ["tea", "coffee"]
