"""The glossary: what it holds, and where pages lead to it."""

from pathlib import Path

import pytest

from macros import catalog, glossary, rendering

ROOT = Path(__file__).resolve().parents[2]
HERE = "concepts/adam/index.md"
LINK = '](../../browse/glossary/index.md#saddle "A spot where the ground is level, but rises'


@pytest.fixture(scope="module")
def book():
    return catalog.load(ROOT)


@pytest.fixture(scope="module")
def mark(book):
    return glossary.marker(book, "browse/glossary/")


def test_it_holds_every_concept_and_every_term_by_name(book):
    found = glossary.meanings(book)
    names = [meaning.name for meaning in found]
    terms = [term.term for c in book.concepts.values() for term in c.data["terms"]]
    assert sorted(names) == sorted([c.title for c in book.concepts.values()] + terms)
    assert names == sorted(names, key=str.casefold)
    assert len({rendering.slug(name) for name in names}) == len(names)


def test_the_first_use_on_a_page_is_a_link_and_further_ones_are_not(mark):
    marked = mark("A saddle is flat.\nTwo saddles are, too.", HERE)
    assert marked.startswith(f"A [saddle{LINK}")
    assert marked.endswith("\nTwo saddles are, too.")


@pytest.mark.parametrize(
    "text",
    [
        "### A saddle {: #saddle }",
        "**A saddle** comes.",
        "[a saddle](x.md)",
        '[flat](x.md "A saddle.")',
        "`saddle = 1`",
        "```python\nsaddle = 1\n```",
        "$\\text{saddle}$",
        '<div class="figure"><title>saddle</title></div>',
        "/// html | div.options\n\n1. A saddle.\n2. A pass.\n\n///",
        "- <label><input> <span>Found a saddle.</span></label>",
        "saddlebag, un-saddle, saddle_point",
    ],
)
def test_other_uses_stay_as_they_are(mark, text):
    assert mark(text, HERE) == text


def test_the_page_that_defines_a_term_does_not_lead_away(mark):
    text = "A saddle is flat."
    assert mark(text, "concepts/gradient-descent/index.md") == text


def test_an_abbreviation_is_no_other_word(mark):
    assert mark("An aUc.", HERE) != mark("An auction.", HERE) == "An auction."
