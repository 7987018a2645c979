"""Light and dark: as the system is set, or as the reader chooses, for good."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.every_engine


@pytest.fixture
def paper(luminance, settle):
    """A function that says how bright the page's background is, from 0 to 1."""

    def paper(page):
        settle(page)
        return luminance(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    return paper


LIGHT, DARK = 0.8, 0.1


def switch(page, to):
    """Press the palette's button; the choices come by turns: the system's, light, dark."""
    page.locator("[data-md-component=palette] label:not([hidden])").click()
    expect(page.locator(f"#__palette_{('system', 'light', 'dark').index(to)}")).to_be_checked()


def test_the_system_decides(visit, paper):
    """At the start, and when it changes while the page is open, as it does in the evening."""
    page = visit("", color_scheme="light")
    assert paper(page) > LIGHT
    page.emulate_media(color_scheme="dark")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert paper(page) < DARK
    assert paper(visit("concepts/", color_scheme="dark")) < DARK


def test_nobody_in_the_dark_sees_a_light_page_first(visit, paper):
    """The theme's script comes late; this is without it."""
    empty = ("**/bundle.*.js", lambda route: route.fulfill(content_type="text/javascript"))
    assert paper(visit(route=empty, color_scheme="dark")) < DARK


@pytest.mark.parametrize("system", ["light", "dark"])
def test_the_reader_decides(visit, paper, system):
    """The choice holds on the next page and after a reload, against the system's."""
    page = visit("", color_scheme=system)
    switch(page, to="light")
    assert paper(page) > LIGHT
    page.reload()
    assert paper(page) > LIGHT
    switch(page, to="dark")
    assert paper(page) < DARK
    page.reload()
    assert paper(page) < DARK
    page.goto("concepts/gradient-descent/")
    assert paper(page) < DARK
    switch(page, to="system")
    assert (paper(page) < DARK) == (system == "dark")


def test_the_keyboard_decides(visit, paper):
    page = visit("", color_scheme="light")
    page.locator("#__palette_0").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#__palette_1")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert paper(page) < DARK
