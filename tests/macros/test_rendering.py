"""Small functions from the catalog to Markdown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from macros import catalog, rendering
from macros.history import Span

ROOT = Path(__file__).resolve().parents[2]
SITE = rendering.Site("The Book", "https://example.org/book/", "https://example.org/repo")


@pytest.fixture(scope="module")
def book():
    return catalog.load(ROOT)


def test_links_a_concept_by_slug(book):
    link = rendering.concept_link(book, "gradient-descent", "concepts/attention/index.md")
    assert link.startswith("[Gradient descent](../gradient-descent/index.md ")
    assert book.concepts["gradient-descent"].card.answer in link
    named = rendering.concept_link(book, "gradient-descent", "index.md", "downhill")
    assert named.startswith("[downhill](concepts/gradient-descent/index.md ")


def test_an_announced_concept_is_plain_text(book):
    announced = replace(book, planned={"double-descent": "Double descent"})
    assert rendering.concept_link(announced, "double-descent", "index.md") == "Double descent"


def test_an_unknown_concept_is_an_error(book):
    with pytest.raises(KeyError):
        rendering.concept_link(book, "no-such-concept", "index.md")


def test_cells_and_lines():
    assert rendering.cell("a | b\n  c \\| d") == "a \\| b c \\| d"
    assert rendering.slug("Neural networks & more") == "neural-networks-more"
    assert rendering.fix_id("fix_he_init.py") == "fix-he-init"


def test_a_sample_shows_source_output_and_file(book):
    text = rendering.sample(book.concepts["gradient-descent"].folder, "code_numpy.py")
    assert "import numpy as np" in text and "](code_numpy.py)" in text
    assert (ROOT / "docs/concepts/gradient-descent/code_numpy.out").read_text().strip() in text


def test_a_fence_outgrows_the_ticks_inside():
    assert rendering._fence("a ```` b", "text").startswith("`````text")


def test_cites_a_page(book):
    concept = book.concepts["gradient-descent"]
    concept.span = Span(last="2026-11-22T10:00:00+00:00")
    text = rendering.citation(concept, SITE)
    assert "The Book authors (2026). Gradient descent." in text
    assert "https://example.org/book/concepts/gradient-descent/" in text
    assert "@incollection{mlta_gradient_descent," in text and "year = {2026}" in text
    assert "url" not in rendering.citation(concept, rendering.Site("B", "", ""))


def test_history_and_edit_link(book):
    concept = book.concepts["gradient-descent"]
    concept.span = Span(last="2026-11-22T10:00:00+00:00")
    text = rendering.page_history(concept, SITE)
    assert "2026-11-22" in text
    assert "https://example.org/repo/edit/main/docs/concepts/gradient-descent/index.md" in text
    assert "Edit" not in rendering.page_history(concept, rendering.Site("B", "", ""))


def test_where_next_comes_from_the_others_prerequisites(book):
    for concept in book.concepts.values():
        for other in book.next_after(concept.slug):
            assert concept.slug in other.card.needs
    assert book.next_after("gradient-descent")


def test_a_text_shown_elsewhere_leads_back_to_its_page(book):
    concept = book.concepts["adam"]
    text = "So it is ([by hand](#simple)) [@kunstner2023; @reddi2018], as in `x [@y]`."
    shown = rendering.elsewhere(text, concept, "browse/analogies/index.md")
    assert shown == ("So it is ([by hand](../../concepts/adam/index.md#simple)), as in `x [@y]`.")


def test_a_link_sets_a_filter(book):
    link = rendering.link("9", book.browse["practice"], "topics/x/index.md", query="topic=x")
    assert link.startswith("[9](../../browse/practice/index.md?topic=x")


def test_every_analogy_stands_in_one_domain(book):
    listed = [c.slug for concepts in book.analogies.values() for c in concepts]
    assert sorted(listed) == sorted(book.concepts)


def test_decisions_on_a_topic_lead_to_its_concepts(book):
    topic = next(topic for topic in book.topics if topic.title == "Optimization")
    found = book.decisions_on(topic)
    assert found[0].slug == "which-optimizer" and len(found) <= 3
    assert book.decisions["which-clustering"] not in found
