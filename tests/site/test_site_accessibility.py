"""Accessibility: what axe-core finds, and what only a keyboard finds."""

import pytest
from playwright.sync_api import expect

PAGE = "concepts/gradient-descent/"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What changes when the next tabs are opened and the next options chosen, beside the new panels.
CHANGING = [[".tabbed-set > input"], [".tabbed-labels"], [".choices"], [".verdict"]]
# Chooses the nth option of every question.
ANSWER = """nth => document.querySelectorAll(`fieldset.choices label:nth-of-type(${nth + 1})`)
  .forEach(label => label.click())"""


@pytest.fixture(scope="session")
def axe(request):
    """A function that runs axe-core on a page, or on parts of it, and lists what it finds."""
    script = (request.config.rootpath / "node_modules/axe-core/axe.min.js").read_text("utf-8")

    def axe(page, parts=None):
        if not page.evaluate("'axe' in window"):
            page.evaluate(script)
        found = page.evaluate(
            """async ([parts, tags]) => {
              const context = parts ? {include: parts} : document;
              const options = {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']};
              return (await axe.run(context, options)).violations;
            }""",
            [parts, TAGS],
        )
        return [
            f"{rule['id']}: {rule['help']}\n    {node['html'][:200]}\n    {node['failureSummary']}"
            for rule in found
            for node in rule["nodes"]
        ]

    return axe


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(revisit, axe, unfold, address, scheme):
    """At every depth, with all folds open, and with right and wrong answers given."""
    page = revisit(address, scheme=scheme)
    found = []
    for nth in range(3 if page.locator(".tabbed-set").count() else 1):
        unfold(page, nth)
        page.evaluate(ANSWER, nth)
        panels = [f".tabbed-block:nth-child({nth + 1})"]
        found += axe(page, [panels, *CHANGING] if nth else None)
    assert not found, "\n\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_search(visit, axe, settle, scheme):
    page = visit("?q=gradient", color_scheme=scheme)
    expect(page.locator(".search mark").first).to_be_visible()
    settle(page)
    found = axe(page, [[".search"]])
    assert not found, "\n\n".join(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_course(visit, axe, settle, scheme):
    """With a problem, with something known, and with all buttons of an item."""
    plan = "known=pca&start=2027-01-11&week=One:loss-functions,adam&week=Two:momentum&v=1"
    page = visit(f"teach/course/?{plan}", color_scheme=scheme, reduced_motion="reduce")
    page.get_by_role("button", name="More for Adam").click()
    settle(page)
    found = axe(page, [[".course"]])
    assert not found, "\n\n".join(found)


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


# Whether what has the focus shows it: itself, or the label that stands for an input without size.
# (In the palette's button, that is the next one's.)
STOP = """() => {
  const e = document.activeElement;
  if (e === document.body) return null;
  const opacity = e => e ? getComputedStyle(e).opacity * opacity(e.parentElement) : 1;
  const shows = e => {
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    return box.width * box.height > 0 && opacity(e) > 0 && e.checkVisibility()
      && style.outlineStyle != 'none' && parseFloat(style.outlineWidth) >= 1;
  };
  const stands = e.matches('.md-option') ? [e.nextElementSibling] : e.labels ?? [];
  return {name: e.outerHTML.slice(0, 120), shown: [e, ...stands].some(shows)};
}"""


def test_focus_can_be_seen(visit, address):
    """At every stop from the top of the page to its end."""
    page = visit(address)
    page.add_style_tag(content="* { transition: none !important }")
    # The page looks by itself when a key comes up. To ask it after each press takes a fifth more.
    page.evaluate(
        f"() => {{ window.stops = []; addEventListener('keyup', () => stops.push(({STOP})())); }}"
    )
    stops = []
    # The theme has a few stops that are no element of these kinds.
    most = page.locator("a, button, input, select, summary, pre, [tabindex]").count() + 20
    while None not in stops:
        if len(stops) >= most:
            pytest.fail("the Tab key never came to the end of the page")
        for _ in range(10):
            page.keyboard.press("Tab")
        stops = page.evaluate("stops")
    stops = stops[: stops.index(None)]
    assert len(stops) > 3
    unseen = [stop["name"] for stop in stops if not stop["shown"]]
    assert not unseen, "\n".join(unseen)


def test_focus_on_a_tab_can_be_seen(visit):
    """Whichever tab of a set it is on: the arrow keys move it."""
    page = visit(PAGE)
    page.add_style_tag(content="* { transition: none !important }")
    page.locator("input#why-beginner").focus()
    for depth in ("intermediate", "advanced"):
        page.keyboard.press("ArrowRight")
        expect(page.locator(f"input#why-{depth}")).to_be_focused()
        assert page.evaluate(STOP)["shown"]
