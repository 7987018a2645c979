"""The theme's style sheets have all rules that any page needs, and few others."""

import re
from pathlib import Path

import material
import pytest
import tinycss2
from playwright.sync_api import expect

THEME = Path(material.__file__).parent / "templates/assets/stylesheets"


def selectors(folder: Path) -> set[str]:
    """The selectors of a folder's style sheets of the theme."""
    found: set[str] = set()

    def read(rules):
        for rule in tinycss2.parse_rule_list(rules, skip_comments=True, skip_whitespace=True):
            if rule.type == "qualified-rule":
                found.update(tinycss2.serialize(rule.prelude).split(","))
            elif rule.at_keyword in ("media", "supports"):
                read(rule.content)

    for file in folder.glob("*.min.css"):
        read(file.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def gone(site) -> list[str]:
    """What the book's style sheets lack of the theme's, whatever state it is about."""
    built = site.folder / "assets/stylesheets"
    lacking = selectors(THEME) - selectors(built)
    assert len(lacking) > 500
    # `a:not(.b):hover::after` asks for no more than `a`.
    plain = {re.sub(r":not\([^)]*\)|::?[\w-]+(\([^)]*\))?", "", s) for s in lacking}
    return sorted(re.sub(r"(^|[\s>+~])(?=$|[\s>+~])", r"\1*", s) for s in plain)


def test_nothing_misses_a_rule(revisit, address, gone):
    """Not what a page is built with, and not what scripts have made of it since it was opened."""
    page = revisit(address)
    missed = page.evaluate("gone => gone.filter((s) => document.querySelector(s))", gone)
    assert missed == []


@pytest.mark.chromium
def test_nothing_is_missed_while_the_theme_is_at_work(visit, gone):
    """With a tooltip, the menu of a phone, a message, and the search."""
    page = visit("concepts/gradient-descent/")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("article pre").filter(visible=True).first.scroll_into_view_if_needed()
    page.locator(".md-code__button").first.click()
    expect(page.locator(".md-dialog--active")).to_be_visible()
    page.locator("article a[title]").first.hover()
    expect(page.locator(".md-tooltip2--active, .md-tooltip--active").first).to_be_visible()
    missed = "gone => gone.filter((s) => document.querySelector(s))"
    assert page.evaluate(missed, gone) == []
    page.set_viewport_size({"width": 360, "height": 740})
    page.get_by_role("button", name="Menu").click()
    assert page.evaluate(missed, gone) == []


def test_a_missing_rule_is_noticed(site, revisit, gone):
    """The tests above are worth what they ask for."""
    page = revisit("")
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('p'), {className: 'md-banner'}))"
    )
    assert page.evaluate("gone => gone.some((s) => document.querySelector(s))", gone)
    page.evaluate("document.querySelector('.md-banner').remove()")
