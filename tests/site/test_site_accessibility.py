"""Accessibility: what axe-core finds, on every page and in every state.

What only a keyboard finds is asked in test_site_keyboard.py, what zoom and other colors show in
test_site_zoom.py.
"""

import pytest
from playwright.sync_api import expect

PHONE = 360
# One page of each shape. On a phone these are asked at every run, all others by `make test-axe`.
SHAPES = [
    "",
    "browse/map/",
    "concepts/dead-relu/",
    "decide/which-split/",
    "teach/course/",
]
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


@pytest.fixture
def looked_at(revisit, axe, unfold):
    """A function that lists what axe finds on a page: at every depth, with all folds open, with
    right and wrong answers given, in the schemes that are asked for.

    By night only what hangs on colors is asked: all else is the same, which is tested.
    """

    def looked_at(address, width, schemes):
        page = revisit(address, width=width)
        found = []
        for nth in range(3 if page.locator(".tabbed-set").count() else 1):
            unfold(page, nth)
            page.evaluate(ANSWER, nth)
            parts = [[f".tabbed-block:nth-child({nth + 1})"], *CHANGING] if nth else None
            found += axe(revisit(address, width=width, scheme="light"), parts)
            if "dark" in schemes:
                page.evaluate(CHANGED)
                found += axe(revisit(address, width=width, scheme="dark"), parts, COLORS)
                assert page.evaluate(CHANGED) == []
        return found

    return looked_at


def test_axe_finds_nothing(looked_at, address):
    found = looked_at(address, 1280, ["light", "dark"])
    assert not found, "\n\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("at", SHAPES)
def test_axe_finds_nothing_on_a_phone(looked_at, at):
    """Colors are those of the desktop."""
    found = looked_at(at, PHONE, ["light"])
    assert not found, "\n\n".join(dict.fromkeys(found))


@pytest.mark.axe
def test_axe_finds_nothing_on_any_phone(looked_at, address):
    found = looked_at(address, PHONE, ["light", "dark"])
    assert not found, "\n\n".join(dict.fromkeys(found))


# --- States that a reader brings a page into ---


def searched(visit):
    page = visit("?q=gradient")
    expect(page.locator(".search mark").first).to_be_visible()
    return page


def nothing_found(visit):
    page = visit("?q=zzqqxx")
    expect(page.locator(".search [role=status]")).to_contain_text("No page")
    return page


def walked_to_a_leaf(visit):
    page = visit("decide/which-split/#nested")
    expect(page.get_by_role("heading", name="nested cross-validation")).to_be_focused()
    page.get_by_role("button", name="Show all").click()
    return page


def filtered(visit):
    page = visit("browse/analogies/?topic=optimization&text=ball")
    expect(page.locator(".filter [role=status]")).to_contain_text(" of ")
    return page


def on_the_way(visit):
    page = visit("browse/map/?to=transformer&known=softmax#attention")
    expect(page.locator(".map-way li").first).to_be_visible()
    return page


def judged(visit):
    page = visit("browse/misconceptions/")
    page.get_by_role("checkbox", name="Optimization").check()
    page.get_by_role("button", name="Start").click()
    page.get_by_role("button", name="True", exact=True).click()
    return page


def quizzed(visit):
    """With one question noted, and one answered."""
    page = visit("browse/practice/?kinds=recall&n=5")
    page.get_by_role("button", name="Start the quiz").click()
    for last in (False, True):
        expect(page.locator(".quiz-stage h3")).to_be_focused()
        if page.locator(".quiz-stage fieldset.choices").count():
            page.locator(".quiz-stage").get_by_role("radio").first.check()
        else:
            page.locator(".quiz-stage summary").click()
            page.get_by_role("button", name="Not yet").click()
        if not last:
            page.get_by_role("button", name="Next question").click()
    return page


def ticked(visit):
    page = visit("workflow/self-check/")
    page.get_by_role("checkbox").first.check()
    return page


def planned(visit):
    """With a problem, with something known, and with all buttons of an item."""
    plan = "known=pca&start=2027-01-11&week=One:loss-functions,adam&week=Two:momentum&v=1"
    page = visit(f"teach/course/?{plan}")
    page.get_by_role("button", name="More for Adam").click()
    return page


def opened_menu(visit):
    page = visit("concepts/adam/")
    page.set_viewport_size({"width": PHONE, "height": 800})
    page.get_by_role("button", name="Menu").click()
    return page


STATES = {
    searched: ".search",
    nothing_found: ".search",
    walked_to_a_leaf: "article",
    filtered: "[data-filter]",
    on_the_way: "article",
    judged: ".true-or-false",
    quizzed: ".quiz",
    ticked: "article",
    planned: ".course",
    opened_menu: ".md-sidebar--primary",
}


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_axe_finds_nothing_in_a_state(visit, axe, settle, state):
    """On a desktop and a phone; colors by day and by night."""
    page = state(lambda address: visit(address, color_scheme="light", reduced_motion="reduce"))
    parts = [[STATES[state]]]
    found = []
    if state is not opened_menu:
        settle(page)
        found += axe(page, parts)
        page.set_viewport_size({"width": PHONE, "height": 800})
    settle(page)
    found += axe(page, parts)
    page.emulate_media(color_scheme="dark")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    found += axe(page, parts, COLORS)
    assert not found, "\n\n".join(found)
