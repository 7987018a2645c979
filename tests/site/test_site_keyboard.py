"""The keyboard alone: every place is reached, seen, in order, and left again."""

import re
from functools import partial
from itertools import pairwise

import pytest
from playwright.sync_api import expect

PAGE = "concepts/gradient-descent/"
PHONE = {"width": 360, "height": 640}
# One page of each shape that a keyboard walks through in its own way.
SHAPES = ["", PAGE, "browse/map/", "decide/which-split/"]
# Whether what has the focus shows it, itself or the label that stands for an input without size (in
# the palette's button, that is the next one's); whether anything lies over all of it; where it is.
STOP = """uncovered => {
  const e = document.activeElement;
  if (e === document.body) return null;
  const opacity = e => e ? getComputedStyle(e).opacity * opacity(e.parentElement) : 1;
  const shows = e => {
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    return box.width * box.height > 0 && opacity(e) > 0 && e.checkVisibility()
      && style.outlineStyle != 'none' && parseFloat(style.outlineWidth) >= 1;
  };
  const stands = [e, ...(e.matches('.md-option') ? [e.nextElementSibling] : e.labels ?? [])];
  const seen = e => [...e.getClientRects()].some(({x, y, width, height}) =>
    [.05, .5, .95].some(across => [.1, .5, .9].some(down =>
      e.contains(document.elementFromPoint(x + width * across, y + height * down)))));
  const {top, bottom} = e.getBoundingClientRect();
  const reached = !uncovered || stands.some(seen);
  return {name: e.outerHTML.slice(0, 120), shown: stands.some(shows), seen: reached,
    inText: !!e.closest('article'), top: top + scrollY, bottom: bottom + scrollY};
}"""


@pytest.fixture
def walk(restyle):
    return partial(walked, restyle)


def walked(restyle, page, key="Tab", uncovered=False):
    """Press a key until the focus leaves the page; gives every stop on the way. Whether anything
    lies over a stop is only asked if it is to be `uncovered`: that makes the walk twice as long."""
    restyle(page, "* { transition: none !important }")
    # The page looks by itself when a key comes up. To ask it after each press takes a fifth more.
    page.evaluate(
        f"""uncovered => {{
          window.stops = [];
          window.looking ??= addEventListener('keyup', ({{key}}) =>
            key == 'Tab' && stops.push(({STOP})(uncovered))) ?? true;
        }}""",
        uncovered,
    )
    # The theme has a few stops that are no element of these kinds.
    most = page.locator("a, button, input, select, summary, pre, [tabindex]").count() + 20
    stops = []
    while None not in stops:
        if len(stops) >= most:
            pytest.fail(f"{key} never came to the end of the page")
        for _ in range(10):
            page.keyboard.press(key)
        stops = page.evaluate("stops")
    return stops[: stops.index(None)]


def names(stops):
    return "\n".join(stop["name"] for stop in stops)


def test_focus_can_be_seen(untouched, walk, address):
    """At every stop from the top of the page to its end."""
    stops = walk(untouched(address))
    assert len(stops) > 3
    unseen = [stop for stop in stops if not stop["shown"]]
    assert not unseen, names(unseen)


@pytest.mark.parametrize("at", SHAPES)
def test_focus_can_be_seen_on_a_phone_and_backwards(visit, walk, at):
    """There the menu is closed, and the header covers what the page scrolls to from below: nothing
    lies over a stop. What comes first stands first."""
    page = visit(at, viewport=PHONE, reduced_motion="reduce")
    page.locator("footer a").last.focus()
    # Of the theme's switch of schemes none is chosen at first: so one comes to a hidden part of it.
    stops = [stop for stop in walk(page, "Shift+Tab", True) if "md-option" not in stop["name"]]
    assert len(stops) > 3
    unseen = [stop for stop in stops if not (stop["shown"] and stop["seen"])]
    assert not unseen, names(unseen)
    text = [stop for stop in stops if stop["inText"]]
    below = [b for a, b in pairwise(text) if b["top"] > a["bottom"]]
    assert not below, names(below)


def test_focus_on_a_tab_can_be_seen(visit, restyle):
    """Whichever tab of a set it is on: the arrow keys move it."""
    page = visit(PAGE)
    restyle(page, "* { transition: none !important }")
    page.locator("input#why-beginner").focus()
    for depth in ("intermediate", "advanced"):
        page.keyboard.press("ArrowRight")
        expect(page.locator(f"input#why-{depth}")).to_be_focused()
        assert page.evaluate(STOP, True)["shown"]


def test_the_skip_link_skips(visit):
    page = visit(PAGE)
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="Skip to content")
    expect(link).to_be_focused()
    expect(link).to_have_css("opacity", "1")
    expect(link).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.locator("article h1")).to_be_in_viewport()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")


def test_the_menu_of_a_narrow_window(visit, settle):
    """Opened by its button, it has the focus; Escape closes it, and so does leaving it."""
    page = visit(PAGE, viewport=PHONE)
    keys = page.keyboard
    menu = page.locator(".md-sidebar--primary")
    button = page.get_by_role("button", name="Menu")
    expect(menu).to_be_hidden()
    page.locator(".md-skip").focus()
    keys.press("Tab")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")
    keys.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(menu.get_by_role("link", name="Home")).to_be_focused()
    keys.press("Escape")
    expect(button).to_be_focused()
    expect(menu).to_be_hidden()
    keys.press("Space")
    expect(menu).to_be_visible()
    settle(page)  # it comes in from the side
    # Every link of it can be come to: none lies under another.
    for link in menu.get_by_role("link").all():
        if link.is_visible():
            link.focus()
            box = link.bounding_box()
            assert link.evaluate(
                "(e, [x, y]) => e.contains(document.elementFromPoint(x, y))",
                [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2],
            )
    expect(menu.get_by_role("link", name="Momentum")).to_be_visible()
    expect(menu.get_by_role("link", name="In code")).to_be_visible()
    keys.press("Tab")
    expect(menu).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_the_menu_needs_no_script(visit):
    page = visit(PAGE, viewport=PHONE, java_script_enabled=False)
    menu = page.locator(".md-sidebar--primary")
    page.keyboard.press("Tab")
    expect(page.get_by_role("checkbox", name="Menu")).to_be_focused()
    expect(page.locator(".md-header label[for=__drawer]")).to_have_css("outline-style", "solid")
    expect(menu).to_be_hidden()
    page.keyboard.press("Space")
    expect(menu.get_by_role("link", name="Momentum")).to_be_visible()


def test_copying_by_keyboard(visit):
    """A program, and the address of a section."""
    page = visit(PAGE, permissions=["clipboard-read", "clipboard-write"])
    copied = "navigator.clipboard.readText()"
    tabs = page.locator("#code ~ .tabbed-set").first
    copy = tabs.get_by_role("button", name="Copy to clipboard").first
    tabs.locator("> input:checked").focus()
    expect(copy).to_be_attached()  # it comes when it is near
    for _ in range(2):  # the sign that links to the tab comes before
        page.keyboard.press("Tab")
    expect(copy).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_function(f"{copied}.then(text => text.includes('import'))")
    page.locator("#why .headerlink").press("Enter")
    expect(page.get_by_role("status").filter(has_text="Link copied")).to_be_visible()
    assert page.evaluate(copied).endswith(f"{PAGE}#why")


@pytest.mark.parametrize("key", ["n", "p", ",", ".", "s", "f", "/"])
def test_no_key_alone_does_anything(untouched, key):
    """Who dictates says them within words: WCAG 2.1.4."""
    page = untouched(PAGE)
    page.keyboard.press(key)
    expect(page).to_have_url(re.compile(f"{PAGE}$"))
    expect(page.get_by_role("dialog")).to_have_count(0)
