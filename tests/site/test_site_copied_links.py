"""Each place with an address copies its link, and a link shows what it leads to."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.every_engine

PAGE = "concepts/gradient-descent/"
# Keeps what is copied, or refuses to copy.
CLIPBOARD = """refuse => {
  navigator.clipboard.writeText = async (text) => {
    if (refuse) throw new DOMException("", "NotAllowedError");
    window.copied = text;
  };
}"""


@pytest.fixture
def page(visit):
    page = visit(PAGE)
    page.evaluate(CLIPBOARD, False)
    return page


@pytest.mark.parametrize(
    ("sign", "place"),
    [
        ("h2#pitfalls > .headerlink", "#pitfalls"),
        (".tabbed-set:has(#math-beginner) > .headerlink", "#math-beginner"),
        (".question >> nth=0 >> .headerlink", ".question"),
        ("table.pitfalls tr[id] >> nth=0 >> .headerlink", "table.pitfalls tr[id]"),
    ],
)
def test_a_sign_copies_its_link(page, sign, place):
    name = page.locator(place).first.get_attribute("id")
    page.locator(sign).first.click()
    expect(page.get_by_text("Link copied")).to_be_visible()
    assert page.evaluate("copied").endswith(f"/{PAGE}#{name}")
    assert page.url.endswith(f"/{PAGE}#{name}")


def test_the_sign_of_tabs_links_to_the_open_one(page):
    page.locator("label[for='why-advanced']").click()
    page.locator(".tabbed-set:has(#why-advanced) > .headerlink").click()
    expect(page.get_by_text("Link copied")).to_be_visible()
    assert page.evaluate("copied").endswith("#why-advanced")


def test_a_browser_that_does_not_copy_has_the_link_in_its_bar(page):
    page.evaluate(CLIPBOARD, True)
    page.locator("h2#why > .headerlink").click()
    expect(page.get_by_text("The link is in the address bar")).to_be_visible()
    assert page.url.endswith("#why")


@pytest.mark.parametrize("open_already", [False, True])
def test_a_link_into_a_folded_answer_unfolds_it(visit, open_already):
    page = visit(PAGE)
    name = page.locator("details.answer").first.get_attribute("id")
    if not open_already:
        page.goto("about:blank")
    page.goto(f"{PAGE}#{name}")
    answer = page.locator(f"details#{name}")
    expect(answer).to_have_attribute("open", "")
    expect(answer.locator("summary")).to_be_in_viewport()


def test_a_link_to_a_tab_goes_on_with_the_keyboard_there(visit):
    page = visit(f"{PAGE}#math-intermediate")
    expect(page.locator("input#math-intermediate")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(page.locator("input#math-advanced")).to_be_checked()
