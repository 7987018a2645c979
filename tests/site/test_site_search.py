"""Search: from the home page in a click, and from every page's head."""

import pytest
from playwright.sync_api import expect


@pytest.fixture(params=["home page", "header", "keyboard"])
def searching(request, visit):
    """A page whose search was opened, and is ready for typing, in each way there is."""
    page = visit("" if request.param == "home page" else "concepts/gradient-descent/")
    if request.param == "home page":
        page.get_by_role("button", name="Ask in your own words").click()
    elif request.param == "header":
        page.locator(".md-search__input").click()
    else:
        page.keyboard.press("/")
    expect(page.get_by_role("textbox", name="Search")).to_be_focused()
    return page


def test_search_finds_gradient_descent(searching):
    searching.keyboard.type("gradient")
    results = searching.locator(".md-search-result__link[href*='concepts/gradient-descent/']")
    expect(results.first).to_be_visible()
    expect(results.first).to_contain_text("Gradient descent", ignore_case=True)
    results.first.click()
    expect(searching.get_by_role("heading", name="Gradient descent", level=1)).to_be_visible()


def test_search_says_that_it_found_nothing(searching):
    searching.keyboard.type("qqqqqq")
    expect(searching.locator(".md-search-result__meta")).to_have_text("No matching documents")
    searching.keyboard.press("Escape")
    expect(searching.locator(".md-search-result__meta")).not_to_be_in_viewport()
