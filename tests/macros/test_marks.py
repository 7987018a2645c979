"""Marks of Markdown that would lose words or be seen, each in a text that has it, and texts that
are as they should be."""

import pytest

from macros import marks

GOOD = """Words with <br> and <span class="x">a span</span>, <https://example.org>, a < b.

| One | Two |
| --- | ---: |
| 1 | a\\|b |

[x](../adam/index.md#math "A title"), [y](a_(b).md), [@a2020; @b2021], ![z](z.svg).
{: .note }

/// details | More
    type: note

Words.

///

### Title {: #id }
"""
RULES = ("html", "tables", "links", "headings", "fences", "nesting")


def found(text: str) -> list[str]:
    wrong = [what for rule in RULES for _, what, _ in getattr(marks, rule)(text)]
    return wrong + [what for _, what, _ in marks.blocks(text, True)]


def test_good_marks_are_good():
    assert found(GOOD) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a <div> b", "the HTML `<div>`"),
        ("a <!-- b", "the HTML `<!`"),
        ("a <span> b", "never closed"),
        ("a </span> b", "closes nothing"),
        ("<span onclick='x'>a</span>", "runs or styles"),
        ("<span class=a\n", "has no end"),
        ("| 1 | 2 |\n| 3 | 4 |", "without its head"),
        ("words\n| a | b |\n| - | - |", "without its head"),
        ("| a | b |\n| - | - |\n| 1 | 2 | 3 |", "a row of 3 cells in a table of 2 columns"),
        ("[x](a b)", "does not close"),
        ("[x][y]", "a link by reference"),
        ("[@]", "a citation"),
        ("words {: x", "attributes"),
        ("#Title", "becomes a heading"),
        ("Title\n===", "becomes a heading"),
        ("```\nx", "never closed"),
        (">" * 30 + " x", "nested too deep"),
        ("/// nobody | x", "is no block"),
        ("/// html | script", "is no block"),
        ("/// details | x\n    kind: y", "is no setting"),
    ],
)
def test_bad_marks_are_named(text, words):
    assert any(words in what for what in found(text)), found(text)


def test_data_files_have_no_blocks():
    assert list(marks.blocks("/// note | x", False))
