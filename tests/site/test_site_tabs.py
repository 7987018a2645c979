"""Tabs: three depths and several libraries, chosen once for the whole book."""

import re
from contextlib import suppress

import pytest
from playwright.sync_api import Locator, Page, TimeoutError, expect

from tests.site.conftest import Site

pytestmark = pytest.mark.every_engine

PAGE = "concepts/gradient-descent/"
SETS = ("why", "simple", "math")
DEPTHS = ("beginner", "intermediate", "advanced")
LABELS = ("Beginner", "Intermediate", "Advanced")
LIBRARIES = ("NumPy", "scikit-learn", "PyTorch")


def panel(page: Page, tab: str) -> Locator:
    """What the tab with this id shows when it is chosen."""
    tabs = page.locator(f".tabbed-set:has(> input#{tab})")
    nth = tabs.locator("> input").evaluate_all("(all, id) => all.findIndex(e => e.id == id)", tab)
    return tabs.locator("> .tabbed-content > .tabbed-block").nth(nth)


def choose(page: Page, tab: str) -> None:
    page.locator(f"label[for='{tab}']").click()


# Which of some tabs are not checked, or show not their own panel alone.
CLOSED = """tabs => tabs.filter(tab => {
  const input = document.getElementById(tab), set = input.parentElement;
  const nth = [...set.querySelectorAll(':scope > input')].indexOf(input);
  const panels = [...set.querySelectorAll(':scope > .tabbed-content > .tabbed-block')];
  return !input.checked || !panels.every((panel, i) => (i == nth) == (
    panel.checkVisibility({visibilityProperty: true}) && panel.getBoundingClientRect().height > 0));
})"""


def expect_open(page: Page, *tabs: str) -> None:
    """Each of these tabs shows its panel, and its set shows no other."""
    # One question for all of them, asked again until they are: one for each takes longer than
    # opening the page.
    with suppress(TimeoutError):
        page.wait_for_function(f"tabs => !({CLOSED})(tabs).length", arg=tabs)
    assert page.evaluate(CLOSED, tabs) == []


def test_the_first_tab_is_open(untouched, concept):
    """A newcomer meets the plainest text, and no panel is hidden from all tabs."""
    page = untouched(concept)
    firsts = page.locator(".tabbed-set").evaluate_all(
        "sets => sets.map(set => set.querySelector(':scope > input').id)"
    )
    assert {f"{section}-beginner" for section in SETS} <= set(firsts)
    expect_open(page, *firsts)


def test_a_click_switches_all_sets(visit):
    page = visit(PAGE)
    choose(page, "simple-advanced")
    expect_open(page, *(f"{section}-advanced" for section in SETS))
    expect_open(page, "code-numpy")
    choose(page, "why-beginner")
    expect_open(page, *(f"{section}-beginner" for section in SETS))


def test_a_click_leaves_the_tab_where_it_is(visit):
    """The sets above it change their heights; the reader's eyes must not have to search."""
    page = visit(PAGE)
    label = page.locator("label[for='math-intermediate']")
    label.scroll_into_view_if_needed()
    before = label.bounding_box()["y"]
    label.click()
    expect_open(page, "math-intermediate")
    assert label.bounding_box()["y"] == pytest.approx(before, abs=2)


def test_arrow_keys_switch(visit):
    page = visit(PAGE)
    page.locator("input#why-beginner").focus()
    page.keyboard.press("ArrowRight")
    expect_open(page, *(f"{section}-intermediate" for section in SETS))
    page.keyboard.press("ArrowRight")
    expect_open(page, *(f"{section}-advanced" for section in SETS))
    expect(page.locator("input#why-advanced")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect_open(page, *(f"{section}-intermediate" for section in SETS))


def test_a_choice_survives_a_reload(visit):
    page = visit(PAGE)
    choose(page, "why-advanced")
    choose(page, "code-pytorch")
    expect_open(page, "why-advanced", "code-pytorch")
    # A click writes the tab into the address, which would open it again by itself.
    page.goto("about:blank")
    page.goto(PAGE)
    expect_open(page, *(f"{section}-advanced" for section in SETS), "code-pytorch")
    page.reload()
    expect_open(page, *(f"{section}-advanced" for section in SETS), "code-pytorch")


def libraries(site: Site, address: str) -> tuple[str, ...]:
    """The ids of a page's tabs of libraries."""
    return tuple(name for name in site.document(address).ids if name.startswith("code-"))


def test_tabs_are_named_alike(site, concept):
    """The theme finds the tab that was chosen by its name: it must be the same on all pages."""
    labels = dict(re.findall(r'<label for="([\w-]+)"[^>]*>(.*?)</label>', site.html(concept)))
    for section in SETS:
        assert tuple(labels[f"{section}-{depth}"] for depth in DEPTHS) == LABELS
    assert {labels[library] for library in libraries(site, concept)} <= set(LIBRARIES)


def test_a_choice_holds_on_the_other_pages(visit, site, concepts):
    """Depth and library are a reader's, not a page's: on a page of each set of libraries."""
    others = {libraries(site, other): other for other in concepts if other != PAGE}
    if not others:
        pytest.skip("there is one concept's page only")
    page = visit(PAGE)
    choose(page, "math-intermediate")
    choose(page, "code-pytorch")
    expect_open(page, "why-intermediate", "code-pytorch")
    for found, other in others.items():
        page.goto(other)
        expect_open(page, *(f"{section}-intermediate" for section in SETS))
        expect_open(page, "code-pytorch" if "code-pytorch" in found else "code-numpy")


@pytest.mark.parametrize("tab", ["why-intermediate", "math-advanced", "code-pytorch"])
def test_a_link_opens_a_tab(visit, tab):
    """Its address is enough to show a reader the tab that is meant, whatever was open before."""
    page = visit(f"{PAGE}#{tab}")
    expect_open(page, tab)
    expect(page.locator(f"label[for='{tab}']")).to_be_in_viewport(ratio=1)
    expect(panel(page, tab)).to_be_in_viewport()
    header = page.locator(".md-header").bounding_box()
    assert page.locator(f"label[for='{tab}']").bounding_box()["y"] >= header["height"] - 1


def test_a_link_opens_a_tab_of_the_page_that_is_open(visit):
    page = visit(PAGE)
    page.evaluate("location.hash = '#math-advanced'")
    expect_open(page, "math-advanced")
    expect(panel(page, "math-advanced")).to_be_in_viewport()


def test_a_link_is_stronger_than_a_choice(visit):
    page = visit(PAGE)
    choose(page, "why-intermediate")
    expect_open(page, "math-intermediate")
    page.goto("about:blank")
    page.goto(f"{PAGE}#math-advanced")
    expect_open(page, "math-advanced")


def test_a_tab_offers_its_address(visit):
    """That is how a teacher comes by the link."""
    page = visit(PAGE)
    choose(page, "simple-intermediate")
    expect(page).to_have_url(re.compile("#simple-intermediate$"))
