"""docs/moved.yml: what is wrong with it is said by line."""

import pytest

from macros import moves

PAGES = {"", "concepts/adam/", "concepts/relu/"}


def load(tmp_path, text):
    (tmp_path / "docs").mkdir()
    (tmp_path / moves.FILE).write_text(f"# Moved\n{text}\n", encoding="utf-8")
    return moves.load(tmp_path, PAGES)


def test_moves_are_read(tmp_path):
    found, problems = load(
        tmp_path, "concepts/old/: concepts/adam/\nconcepts/adam/#a: concepts/relu/#b"
    )
    assert not problems
    assert [(m.page, m.place, m.new, m.line) for m in found] == [
        ("concepts/old/", "", "concepts/adam/", 2),
        ("concepts/adam/", "a", "concepts/relu/#b", 3),
    ]


def test_a_book_may_have_none(tmp_path):
    assert load(tmp_path, "") == ([], [])


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("concepts/old: concepts/adam/", "`concepts/old` is no address"),
        ("concepts/old/: https://x.test/", "`https://x.test/` is no address"),
        ("concepts/old/: concepts/nowhere/", "`concepts/nowhere/` is no page of the book"),
        ("concepts/adam/: concepts/relu/", "`concepts/adam/` is a page of the book"),
        ("concepts/old/#a: concepts/relu/", "`concepts/old/` is neither a page of the book"),
        ("a/: b/\nb/: concepts/adam/", "`b/` has moved as well"),
        ("a/: concepts/adam/\na/: concepts/relu/", "the key `a/` stands twice"),
    ],
)
def test_a_wrong_line_is_named(tmp_path, line, what):
    _, problems = load(tmp_path, line)
    assert any(what in p.what and p.line >= 2 and p.mend for p in problems), problems
