"""A link to a concept tells its one-sentence answer before it is followed."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.every_engine

# The links in sight that lead to a concept which is not the page itself, as indexes.
CONCEPT_LINKS = r"""links => links.flatMap((a, i) => a.title && a.checkVisibility()
  && a.pathname != location.pathname && /\/concepts\/[^/]+\/$/.test(a.pathname) ? [i] : [])"""


@pytest.fixture(params=["home", "concept"])
def link(request, visit, site, concepts):
    """A link to a concept, on the home page and within a concept's text."""
    for address in [""] if request.param == "home" else concepts:
        page = visit(address)
        links = page.locator("article a")
        for index in links.evaluate_all(CONCEPT_LINKS):
            return links.nth(index)
    pytest.skip("no concept's page has a link to another concept")


@pytest.fixture
def answer(link, site):
    """The one-sentence answer of the page that the link leads to."""
    target = link.evaluate("a => a.pathname").partition("/concepts/")[2]
    head = site.html(f"concepts/{target}").partition('<p class="concept-answer">')[2]
    return head.partition("</p>")[0]


def tooltip(link):
    return link.page.get_by_role("tooltip")


def test_hovering_shows_the_answer(link, answer):
    link.hover()
    expect(tooltip(link)).to_have_text(answer)
    expect(tooltip(link)).to_have_css("opacity", "1")
    link.page.mouse.move(1, 1)
    expect(tooltip(link)).to_have_count(0)


def test_focus_shows_the_answer(link, answer):
    """And screen readers are told: the link is described by it."""
    link.focus()
    expect(tooltip(link)).to_have_text(answer)
    expect(tooltip(link)).to_have_css("opacity", "1")
    expect(link).to_have_accessible_description(answer)
    link.blur()
    expect(tooltip(link)).to_have_count(0)


def test_escape_hides_the_answer(link, answer):
    """It covers text: WCAG 1.4.13 wants it gone without moving pointer or focus."""
    link.focus()
    expect(tooltip(link)).to_have_text(answer)
    expect(tooltip(link)).to_have_css("opacity", "1")
    link.page.keyboard.press("Escape")
    expect(tooltip(link).filter(visible=True)).to_have_count(0)
    expect(link).to_be_focused()
