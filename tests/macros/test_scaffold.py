"""A new concept's skeleton: everything in place, and refused hole by hole until it is filled."""

from __future__ import annotations

import pytest

from macros import pages, scaffold, schema


@pytest.mark.parametrize("kind", pages.kinds())
def test_every_hole_is_named(book, kind):
    folder = scaffold.make(book.root, "momentum", kind, "Momentum")
    found = [p for p in book.problems() if "/momentum/" in p.path]
    holes = {p.what.split("`")[1] for p in found if "hole" in p.what and "`" in p.what}
    blocks = {s.name for s in pages.block_specs(kind) if s.required}
    assert blocks <= holes
    assert {"answer", "claim", "prompt", "scene", "symbol"} <= holes
    for name in schema.BY_KIND[kind]:
        assert any(p.path.endswith(f"{name}.yml") and "hole" in p.what for p in found), name
    assert {f.name for f in folder.iterdir()} == set(scaffold.files("momentum", kind, "Momentum"))
    for program in scaffold.PROGRAMS:
        assert any(p.path.endswith(program) for p in found), program
    assert not [p for p in found if "unknown" in p.what], found


def test_a_decision_is_made_too(book):
    folder = scaffold.make(book.root, "which-metric", "tree", "Which metric?")
    assert folder == book.root / "docs/decide/which-metric"
    assert {f.name for f in folder.iterdir()} == {"index.md", "tree.yml", "searches.yml"}
    found = [p for p in book.problems() if "/which-metric/" in p.path]
    holes = {p.what.split("`")[1] for p in found if "hole" in p.what and "`" in p.what}
    assert {"answer", "ask", "tell", "says", "do", "why", "otherwise", "intro"} <= holes
    assert not [p for p in found if "unknown" in p.what], found


def test_announced_concepts_are_taken_off_the_list(book):
    planned = book.root / "docs/concepts/planned.yml"
    assert "\nadam:" in planned.read_text(encoding="utf-8")
    scaffold.make(book.root, "adam", "mathematical", "Adam and AdamW")
    assert "\nadam:" not in planned.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("slug", "kind", "title", "word"),
    [
        ("Two Words", "training", "T", "SLUG"),
        ("adam", "optimizer", "T", "KIND"),
        ("adam", "training", " ", "TITLE"),
        ("gradient-descent", "training", "T", "is there already"),
    ],
)
def test_refuses_bad_arguments(book, slug, kind, title, word):
    with pytest.raises(ValueError, match=word):
        scaffold.make(book.root, slug, kind, title)
