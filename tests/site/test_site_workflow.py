"""The workflow: checklists that remember, copy and print; mistakes beside what to do instead."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.every_engine

CHECK = "workflow/self-check/"
PAIRS = "workflow/anti-patterns/"
BOXES = ".checklist input[type=checkbox]"


def ticked(page: Page) -> list[bool]:
    return page.locator(BOXES).evaluate_all("all => all.map(box => box.checked)")


def test_ticks_are_remembered_and_cleared(visit):
    page = visit(CHECK)
    status = page.locator(".checklist-bar [role=status]")
    expect(status).to_have_text("0 of 5")
    page.locator(".checklist label").nth(1).click()
    page.locator(BOXES).nth(3).focus()
    page.keyboard.press("Space")
    expect(status).to_have_text("2 of 5")
    page.reload()
    assert ticked(page) == [False, True, False, True, False]
    expect(status).to_have_text("2 of 5")
    page.get_by_role("button", name="Clear ticks").click()
    expect(page.locator(BOXES).first).to_be_focused()
    page.reload()
    assert ticked(page) == [False] * 5
    expect(page.get_by_role("button", name="Clear ticks")).to_be_disabled()


def test_each_checklist_remembers_its_own(visit):
    page = visit(CHECK)
    page.locator(BOXES).first.check()
    page.goto("workflow/explore-the-data/")
    assert not any(ticked(page))
    page.locator(BOXES).nth(1).check()
    page.goto(CHECK)
    assert ticked(page) == [True, False, False, False, False]


@pytest.mark.chromium
def test_the_list_is_copied_as_markdown(visit):
    """As a pull request's template takes it: ticked and open boxes, what counts as yes below."""
    page = visit(CHECK, permissions=["clipboard-read", "clipboard-write"])
    page.locator(BOXES).nth(1).check()
    page.get_by_role("button", name="Copy as Markdown").click()
    expect(page.locator(".checklist-bar [role=status]")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("### Self-check before you finish\n\n- [ ] Have you explored")
    assert len(re.findall(r"^- \[ \] ", copied, re.M)) == 4
    assert len(re.findall(r"^- \[x\] Have you compared with a baseline\?$", copied, re.M)) == 1
    assert len(re.findall(r"^  - \S", copied, re.M)) >= 15
    assert copied.rstrip().endswith(f"/{CHECK}")


@pytest.mark.chromium
def test_the_self_check_prints_on_one_page(visit):
    page = visit(CHECK)
    page.emulate_media(media="print")
    expect(page.locator(".checklist-bar")).to_be_hidden()
    for box in page.locator(BOXES).all():
        expect(box).to_be_visible()
    pages = re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(format="A4"))
    assert len(pages) == 1


def test_boxes_can_be_ticked_without_scripts(visit):
    page = visit(CHECK, java_script_enabled=False)
    page.locator(".checklist label").first.click()
    expect(page.locator(BOXES).first).to_be_checked()
    expect(page.locator(".checklist-bar")).to_have_count(0)


def test_the_steps_lead_to_each_other(visit):
    """Each step names all five, the one that is open without a link."""
    page = visit("workflow/understand-the-problem/")
    for number in range(1, 6):
        steps = page.get_by_role("navigation", name="The workflow")
        expect(steps.locator("li")).to_have_count(5)
        expect(steps.locator("[aria-current=page]")).to_contain_text(f"{number} ·")
        expect(page.locator(BOXES).nth(3)).to_be_visible()
        if number < 5:
            steps.get_by_role("link", name=f"{number + 1} ·").click()


def test_every_mistake_stands_in_the_table_and_beside_its_remedy(site):
    html = site.html(PAIRS)
    names = re.findall(r'<h3 id="([\w-]+)"', html)
    assert len(names) >= 20
    table = html[html.index('id="all"') : html.index('id="pairs"')]
    for name in names:
        assert f'href="#{name}"' in table, name
        for side in ("dont", "do"):
            assert f'href="{side}_{name.replace("-", "_")}.py"' in html, name


@pytest.mark.parametrize("width", [360, 1280])
def test_both_sides_of_a_mistake_can_be_read(revisit, width):
    """Side by side where there is room, else one under the other; what they print is not folded."""
    page = revisit(PAIRS, width=width)
    for pair in page.locator(".pair").all():
        dont, do = (pair.locator(f"> .{side}").bounding_box() for side in ("dont", "do"))
        assert (abs(dont["y"] - do["y"]) < 2) == (width > 1000)
        assert dont["x"] >= 0 and do["x"] + do["width"] <= width
        for side in ("dont", "do"):
            expect(pair.locator(f"> .{side} > .prints + .highlight")).to_be_visible()


def test_concepts_name_what_neglecting_them_cost(visit):
    page = visit("concepts/data-leakage/")
    page.locator(f".page-end a[href*='{PAIRS.split('/')[1]}/#']").first.click()
    assert "/workflow/anti-patterns/#" in page.url
    name = page.url.split("#")[1]
    expect(page.locator(f"h3[id='{name}']")).to_be_in_viewport()
