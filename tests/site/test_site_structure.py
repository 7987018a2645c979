"""What addresses and readers rely on in the HTML of each page, whatever its text says."""

import re
from collections import Counter

from playwright.sync_api import expect

SECTIONS = [
    "why", "analogy", "visual", "simple", "math", "code", "pitfalls", "practice", "references",
]  # fmt: skip
DEPTHS = ("beginner", "intermediate", "advanced")
# Dollars around something, or a command: LaTeX that did not become a formula.
LATEX = re.compile(r"\$\$|\$[^\s$][^$\n]*(?<!\s)\$|\\(?:[a-zA-Z]{2,}|[(\[])")


def test_sections_stand_once_and_in_order(site, concept):
    """Their ids are public addresses, and readers learn the order once for all pages."""
    assert site.document(concept).sections == SECTIONS


def test_each_depth_has_an_address(site, concept):
    """A teacher links a tab: its id must be there, once, on every page."""
    tabs = [f"{section}-{depth}" for section in ("why", "simple", "math") for depth in DEPTHS]
    assert [name for name in site.document(concept).ids if name in tabs] == tabs


def test_ids_are_unique(site, address):
    """Inlined figures bring ids of their own; of two equal ones, only the first is ever found."""
    assert [name for name, n in Counter(site.document(address).ids).items() if n > 1] == []


def test_formulas_are_mathml(site, concept):
    """No script typesets LaTeX, so what the build left would be read as dollars."""
    document = site.document(concept)
    assert document.math > 0
    assert LATEX.findall(document.prose) == []
    for sign in ("latex-error", "<merror"):
        assert sign not in site.html(concept)


def test_the_navigation_names_the_page(revisit, concept):
    """A reader who came by a search finds where the page stands in the book."""
    page = revisit(concept)
    title = page.locator("article h1").evaluate("h1 => h1.firstChild.textContent")
    here = page.locator(".md-nav--primary a.md-nav__link--active").filter(visible=True)
    expect(here).to_have_text(title)
