"""Accessibility: what axe-core finds, and what only a keyboard finds."""

import pytest
from playwright.sync_api import expect

PAGE = "concepts/gradient-descent/"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What changes when the next tabs are opened and the next options chosen, beside the new panels.
CHANGING = [[".tabbed-set > input"], [".tabbed-labels"], [".choices"], [".verdict"]]
# The rules whose outcome hangs on colors.
COLORS = ["color-contrast", "link-in-text-block"]
# What has changed, since this was last asked, of all elements' attributes, places and visibility.
CHANGED = """() => {
  const now = [...document.querySelectorAll('body > :not(.md-tooltip2), body .md-container *')]
    .filter(e => !e.closest('[data-md-component=palette]')) // it shows the scheme
    .map(e => {
      const {x, y, width, height} = e.getBoundingClientRect();
      const place = [x + scrollX, y + scrollY, width, height].map(Math.round);
      // The theme takes titles away while it shows them.
      const kept = [...e.attributes].filter(a => a.name != 'title');
      return `${e.tagName} ${place} ${e.checkVisibility({visibilityProperty: true})} `
        + kept.map(a => `${a.name}=${a.value}`);
    });
  const before = window.before ?? [];
  window.before = now;
  return now.length == before.length ? now.filter((e, i) => e != before[i]) : ['elements'];
}"""
# Chooses the nth option of every question.
ANSWER = """nth => document.querySelectorAll(`fieldset.choices label:nth-of-type(${nth + 1})`)
  .forEach(label => label.click())"""


@pytest.fixture(scope="session")
def axe(request):
    """A function that runs axe-core on a page, or on parts of it, and lists what it finds."""
    script = (request.config.rootpath / "node_modules/axe-core/axe.min.js").read_text("utf-8")

    def axe(page, parts=None, rules=None):
        if not page.evaluate("'axe' in window"):
            page.evaluate(script)
        found = page.evaluate(
            """async ([parts, runOnly]) => {
              const context = parts ? {include: parts} : document;
              return (await axe.run(context, {runOnly, resultTypes: ['violations']})).violations;
            }""",
            [
                parts,
                {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS},
            ],
        )
        return [
            f"{rule['id']}: {rule['help']}\n    {node['html'][:200]}\n    {node['failureSummary']}"
            for rule in found
            for node in rule["nodes"]
        ]

    return axe


def test_axe_finds_nothing(revisit, axe, unfold, address):
    """At every depth, with all folds open, and with right and wrong answers given; in both schemes.

    In the second, only what hangs on colors is asked again: all else is the same, which is tested.
    """
    page = revisit(address)
    found = []
    for nth in range(3 if page.locator(".tabbed-set").count() else 1):
        unfold(page, nth)
        page.evaluate(ANSWER, nth)
        parts = [[f".tabbed-block:nth-child({nth + 1})"], *CHANGING] if nth else None
        found += axe(revisit(address, scheme="light"), parts)
        page.evaluate(CHANGED)
        found += axe(revisit(address, scheme="dark"), parts, COLORS)
        assert page.evaluate(CHANGED) == []
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


def test_focus_can_be_seen(untouched, restyle, address):
    """At every stop from the top of the page to its end."""
    page = untouched(address)
    restyle(page, "* { transition: none !important }")
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


def test_focus_on_a_tab_can_be_seen(visit, restyle):
    """Whichever tab of a set it is on: the arrow keys move it."""
    page = visit(PAGE)
    restyle(page, "* { transition: none !important }")
    page.locator("input#why-beginner").focus()
    for depth in ("intermediate", "advanced"):
        page.keyboard.press("ArrowRight")
        expect(page.locator(f"input#why-{depth}")).to_be_focused()
        assert page.evaluate(STOP)["shown"]
