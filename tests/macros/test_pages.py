"""The templates as the one source of a page's blocks."""

from __future__ import annotations

import jinja2
import pytest

from macros import pages

SECTIONS = ("why", "analogy", "visual", "simple", "math", "code")
SECTIONS += ("pitfalls", "practice", "references")


@pytest.mark.parametrize("kind", pages.kinds())
def test_blocks_follow_the_order_of_the_page(kind):
    names = [s.name for s in pages.block_specs(kind)]
    assert len(names) == len(set(names))
    firsts = [names.index(s) for s in SECTIONS if s in names]
    assert firsts == sorted(firsts)
    for section in ("why", "simple", "math"):
        assert [f"{section}_{d}" for d in pages.DEPTHS] == [
            n for n in names if n.startswith(f"{section}_") and n.endswith(pages.DEPTHS)
        ]


def test_kinds_add_what_they_ask_for():
    names = {k: {s.name for s in pages.block_specs(k)} for k in pages.kinds()}
    assert "assumptions" in names["mathematical"]
    assert {"flow", "alternatives"} <= names["architecture"]
    assert {"healthy", "symptoms", "causes", "diagnosis", "fixes"} <= names["training"]


@pytest.mark.parametrize("kind", pages.kinds())
def test_the_sections_are_in_their_order(kind):
    """Heading ids are public addresses: nine of them, in this order, in the base alone."""
    env = jinja2.Environment(loader=jinja2.FileSystemLoader(pages.TEMPLATES))
    source = env.loader.get_source(env, "concept/base.md")[0]
    headings = [line for line in source.splitlines() if line.startswith("## ")]
    assert tuple(h.split("#")[-1].strip(" }") for h in headings) == SECTIONS
    own = env.loader.get_source(env, f"concept/{kind}.md")[0]
    assert not [line for line in own.splitlines() if line.startswith("## ")]


def test_every_hint_says_something():
    for kind in pages.kinds():
        for spec in pages.block_specs(kind):
            assert len(spec.hint) > 20 and spec.hint.endswith("."), spec


def test_lines_are_counted_from_the_top_of_the_file():
    head = '---\ntitle: T\n---\n{% extends "concept/mathematical.md" %}\n'
    text = head + "{% block why %}\nText\n{% endblock %}\n"
    page, _ = pages.parse(text, "p.md")
    block = page.blocks["why"]
    assert text.splitlines()[block.line - 1 + block.text.index("T")].startswith("Text")
