"""What the browser keeps may be anything: pages then work as if it had kept nothing. (The record of
the practice page: test_site_quiz.py.)"""

import json

import pytest
from playwright.sync_api import Page, expect

PAGE = "concepts/gradient-descent/"
LIST = "workflow/self-check/"
THEME = ("/book/.__palette", "/book/.__tabs")
MALFORMED = [
    "{",
    '"text"',
    '{"__proto__": {"index": 1, "color": {}}, "length": 9}',
    '{"index": "x", "color": {"scheme": "slate"}}',
    '{"index": -1e9, "color": {"a b": "c", "scheme": ["slate"]}}',
    "[[1], null, {}]",
]
NONE = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('', 'SecurityError') }})"  # fmt: skip  # noqa: E501
FULL = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }"


def expect_the_theme_to_work(page: Page) -> None:
    """Tabs open, and the scheme changes."""
    expect(page.locator("#why-beginner")).to_be_checked()
    page.locator("label[for='why-advanced']").click()
    expect(page.locator("#math-advanced")).to_be_checked()
    assert page.locator("#why-advanced").is_checked()
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    for scheme in ("default", "slate"):
        page.locator("[data-md-component=palette] label:not([hidden])").click()
        expect(body).to_have_attribute("data-md-color-scheme", scheme)


def test_what_the_theme_kept_may_be_malformed(visit):
    page = visit(PAGE)
    assert page.evaluate("__md_scope.pathname") == "/book/"
    for text in MALFORMED:
        page.evaluate(
            "([keys, text]) => keys.forEach(key => localStorage.setItem(key, text))", [THEME, text]
        )
        page.reload()
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
    expect_the_theme_to_work(page)
    kept = [json.loads(page.evaluate("key => localStorage.getItem(key)", key)) for key in THEME]
    assert kept[0]["color"]["scheme"] == "slate" and kept[1][0] == "Advanced"
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.locator("#simple-advanced")).to_be_checked()


def test_a_checklist_that_was_kept_may_be_malformed(visit):
    page = visit(LIST)
    key = page.evaluate("`checklist ${location.pathname}`")
    script = page.locator("script[src*=checklist]").get_attribute("src")
    for number, text in enumerate(MALFORMED):
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])
        # The script again, as at another visit.
        page.evaluate("src => import(new URL(src, location))", f"{script}?{number}")
        bar = page.locator(".checklist-bar [role=status]").last
        expect(bar).to_have_text(f"0 of {page.locator('.checklist input').count()}")


@pytest.mark.parametrize("storage", [NONE, FULL], ids=["none", "full"])
def test_a_browser_may_keep_nothing(visit, storage):
    page = visit("robots.txt")  # no script yet
    page.context.add_init_script(storage)
    page.goto(PAGE)
    expect_the_theme_to_work(page)
    page.goto(LIST)
    page.locator(".checklist input").first.check()
    expect(page.locator(".checklist-bar [role=status]")).to_contain_text("1 of")
    if storage is NONE:  # a full one: test_site_quiz.py
        page.goto("browse/practice/?n=5")
        expect(page.locator(".quiz-record [role=status]")).to_contain_text("Your record is empty.")
