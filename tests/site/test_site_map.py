"""The map: where its concepts stand, what is brought out, and the way to a goal."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.every_engine

MAP = "browse/map/"
# Every concept's box in the drawing, by its id, with the size of its letters and of what is cut.
BOXES = """() => Object.fromEntries([...document.querySelectorAll('.map-drawing li')].map(li => {
  const link = li.querySelector('a'), box = link.getBoundingClientRect();
  return [li.id, {x: box.x, y: box.y, right: box.right, bottom: box.bottom,
    letters: parseFloat(getComputedStyle(link).fontSize),
    cut: link.scrollWidth > link.clientWidth + 1 || link.scrollHeight > link.clientHeight + 1}];
}))"""


def way(page: Page) -> list[str]:
    return page.locator(".map-way li > a:first-child").all_text_contents()


def said(page: Page):
    return page.locator(".map-sum[role=status]")


@pytest.mark.parametrize("width", [360, 700, 1000, 1280])
def test_concepts_can_be_read(visit, concepts, width):
    """All of them, in letters of 12 px at least, none over another, each below what it needs."""
    page = visit(MAP, viewport={"width": width, "height": 900})
    boxes = page.evaluate(BOXES)
    assert len(boxes) == len(concepts)
    assert [name for name, box in boxes.items() if box["letters"] < 12 or box["cut"]] == []
    assert all(box["x"] >= 0 and box["right"] <= width for box in boxes.values())
    over = [
        (one, other)
        for one, a in boxes.items()
        for other, b in boxes.items()
        if one < other
        and min(a["right"], b["right"]) - max(a["x"], b["x"]) > 1
        and min(a["bottom"], b["bottom"]) - max(a["y"], b["y"]) > 1
    ]
    assert over == []
    for line in page.locator(".map-lines:visible path").all():
        need, name = (line.get_attribute(f"data-{end}") for end in ("from", "to"))
        assert boxes[need]["bottom"] <= boxes[name]["y"] + 1


@pytest.mark.parametrize("width", [360, 1280])
def test_lines_meet_their_concepts(visit, width):
    """Each begins and ends at the height of its concept's middle."""
    page = visit(MAP, viewport={"width": width, "height": 900})
    off = page.evaluate(
        """() => [...document.querySelectorAll('.map-lines path')]
          .filter(path => path.checkVisibility())
          .flatMap(path => [['from', 0], ['to', path.getTotalLength()]].map(([end, length]) => {
            const point = path.getPointAtLength(length).matrixTransform(path.getScreenCTM());
            const box = document.getElementById(path.dataset[end]).querySelector('a')
              .getBoundingClientRect();
            return Math.abs(point.y - box.y - box.height / 2);
          }))"""
    )
    assert len(off) > 100
    assert max(off) < 3


def test_the_way_to_a_goal(visit):
    page = visit(MAP)
    page.get_by_label("I want to understand").select_option(label="Adam and AdamW")
    assert way(page)[-4:] == [
        "Gradient descent",
        "Stochastic and mini-batch gradient descent",
        "Momentum",
        "Adam and AdamW",
    ]
    expect(said(page)).to_contain_text(f"{len(way(page))} pages to read")
    assert page.url.endswith("?to=adam")
    page.get_by_label("I know this: Gradient descent").check()
    expect(page.get_by_label("I know this: Loss functions")).to_be_checked()
    expect(said(page)).to_contain_text("3 pages to read")
    assert page.url.endswith("?to=adam&known=gradient-descent")
    # Who does not know what it needs does not know it either, but knows what that needs.
    page.get_by_label("I know this: Loss functions").uncheck()
    expect(page.get_by_label("I know this: Gradient descent")).not_to_be_checked()
    assert page.url.endswith("?to=adam&known=learning-paradigms")


def test_a_way_can_be_linked(visit):
    """Names that are no concept's are passed over; what is known adds what it needs."""
    page = visit(f"{MAP}?to=adam&known=momentum,no-such-page")
    expect(said(page)).to_have_text("1 page to read, 13 minutes.")
    expect(page.locator(".map-way input:checked")).to_have_count(len(way(page)) - 1)
    expect(page.locator(".map-drawing #momentum")).to_have_class("way known")
    expect(page.locator(".map-lines.wide path.way")).not_to_have_count(0)
    page = visit(f"{MAP}?to=no-such-page")
    expect(said(page)).to_be_empty()
    assert way(page) == []


def test_focus_brings_out_both_sides(visit):
    page = visit(MAP)
    page.locator("#momentum a").focus()
    needed = page.locator(".map-drawing li.needed").evaluate_all("all => all.map(li => li.id)")
    assert needed[-2:] == ["gradient-descent", "stochastic-gradient-descent"]
    expect(page.locator(".map-drawing li.needing")).to_have_text(["Adam and AdamW"])
    expect(page.locator(".map-lines.wide path.needing")).to_have_attribute("data-to", "adam")
    page.locator("#adam a").hover()
    expect(page.locator("#momentum")).to_have_class("needed")


def test_arrow_keys_follow_the_lines(visit):
    page = visit(MAP)
    page.locator("#momentum a").focus()
    for key, there in {"ArrowDown": "adam", "ArrowUp": "momentum"}.items():
        page.keyboard.press(key)
        expect(page.locator(f"#{there} a")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    beside = page.evaluate("document.activeElement.closest('li').style.getPropertyValue('--y')")
    assert beside == page.locator("#momentum").evaluate("li => li.style.getPropertyValue('--y')")
    expect(page.locator("#momentum a")).not_to_be_focused()


def test_a_concept_has_its_place_in_the_address(visit):
    page = visit(f"{MAP}#adam")
    expect(page.locator("#adam a")).to_be_in_viewport()
    expect(page.locator("#momentum")).to_have_class("needed")


def test_without_scripts_every_way_is_there_in_words(visit, concepts):
    page = visit(MAP, java_script_enabled=False)
    expect(page.locator(".map-form")).to_be_hidden()
    ways = page.locator(".map-ways li")
    expect(ways).to_have_count(len(concepts))
    page.locator(".map-ways summary", has_text="Optimization").click()
    adam = ways.filter(has=page.locator("strong", has_text="Adam and AdamW"))
    expect(adam).to_contain_text("needs Momentum. From the beginning, 5 pages")
    names = adam.locator(".map-all a").all_text_contents()
    assert names[0].startswith("Supervised") and names[-1] == "Momentum"
