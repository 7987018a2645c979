"""What a reader types, or an address says, is text: never an element, never a program, and never
what stops a page. A handler that came to be would be stopped by the page's policy, which complains.
"""

from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

ATTACK = (
    "<img src=x onerror=ran=1>\"><script>ran=1</script>'><svg onload=ran=1>"
    ' javascript:ran=1 ${ran=1} {{ran=1}} `${ran=1}` \\"]#%00 dropout'
)
# Of lists that a script has by name, what all objects have; what is no encoding; a broken selector.
NAMES = "length=1&item=1&constructor=1&__proto__=1&q="
PLACES = ("#%E0%A4%A", "#constructor", '#"]<img src=x onerror=ran=1>\\')
# A page for each script that reads its address, with what it reads.
READING = {
    "browse/analogies/": "text",
    "browse/map/": "to",
    "browse/practice/": "topics",
    "decide/which-split/": "text",
    "teach/course/": "title",
}


def expect_nothing_made(page: Page) -> None:
    assert page.evaluate("typeof ran") == "undefined"
    made = "[onerror], [onload], [src=x], [href^='javascript:' i], script:not([src], [type]) ~ svg"
    expect(page.locator(made)).to_have_count(0)


@pytest.mark.parametrize("reading", READING)
def test_an_address_is_text(visit, reading):
    said = quote(ATTACK)
    asked = f"{READING[reading]}={said}&week={said}:{said}&known={said}&{NAMES}"
    page = visit(f"{reading}?{asked}{PLACES[0]}")
    for place in PLACES[1:]:
        page.evaluate("place => { location.hash = place }", place)
    expect_nothing_made(page)


def test_a_field_is_text(visit):
    """Those of the search, of a list, and of a course, and what the course becomes."""
    page = visit(f"browse/analogies/?q={quote(ATTACK)}")
    found = page.get_by_role("dialog").get_by_role("status")
    expect(found).to_contain_text("best first")
    expect_nothing_made(page)
    for name in ("constructor", "__proto__", "toString valueOf", "${7*7}"):
        page.get_by_role("searchbox", name="Search").fill(name)
        expect(found).not_to_be_empty()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.get_by_role("searchbox", name="Contains").fill(ATTACK)
    expect(page.locator(".filter [role=status]")).to_contain_text("0 of")
    expect_nothing_made(page)

    page.goto("teach/course/?week=A:adam&v=1")
    for field in ("Title of week 1", "Title", "Find"):
        page.get_by_label(field, exact=True).fill(ATTACK)
    expect(page.get_by_label("Title of week 1")).to_have_value(ATTACK)
    page.get_by_role("button", name="Add a week").click()
    expect(page.get_by_role("option", name=ATTACK).first).to_be_attached()
    expect_nothing_made(page)
