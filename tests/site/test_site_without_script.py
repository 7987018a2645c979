"""Without scripts nothing is lost: the text is all there, tabs switch, and folds open."""

import pytest
from playwright.sync_api import expect

PAGE = "concepts/gradient-descent/"
# The numbers of those that can be seen.
SHOWN = """all => all.flatMap((e, i) => e.checkVisibility({visibilityProperty: true})
  && e.getBoundingClientRect().height > 0 ? [i] : [])"""


@pytest.fixture
def plain(revisit):
    """A function that opens a page in a browser with scripts switched off."""
    return lambda address: revisit(address, scripts=False)


def test_practice_is_in_the_page(plain, concept):
    """Every question has its answer, and every option its reason, folded until wanted."""
    page = plain(concept)
    for question in page.locator(".question").all():
        assert question.locator("details.answer").text_content().removeprefix("Answer").strip()
    questions = page.locator(".question:has(.options)")
    assert questions.count() > 0
    for question in questions.all():
        options = question.locator(".options li")
        expect(options.first).to_be_visible()
        reasons = question.locator("details.answer > ul").last.locator("> li")
        expect(reasons).to_have_count(options.count())
        expect(reasons.first).to_be_hidden()
    question.locator("summary").click()
    expect(reasons.first).to_be_visible()


def test_tabs_switch(plain, concept):
    page = plain(concept)
    for tabs in page.locator(".tabbed-set").all():
        panels = tabs.locator("> .tabbed-content > .tabbed-block")
        assert all(text.strip() for text in panels.all_text_contents())
        for nth, label in enumerate(tabs.locator("> .tabbed-labels > label").all()):
            label.click()
            assert panels.evaluate_all(SHOWN) == [nth]


def test_a_link_opens_no_wrong_tab(plain):
    """A tab's address needs a script to open the tab; without it the section is shown."""
    page = plain(f"{PAGE}#math-advanced")
    expect(page.locator("label[for='math-advanced']")).to_be_in_viewport()


def test_nothing_is_offered_that_does_nothing(plain):
    """The home page's button opens the search, which is a script."""
    expect(plain("").locator(".home-search")).to_be_hidden()
