"""Lists: the filter, the analogies, the misconceptions, and the test of true or false."""

import re
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.every_engine

CONCEPTS = Path(__file__).resolve().parents[2] / "docs/concepts"
ALL = "concepts/"
ANALOGIES = "browse/analogies/"
MISCONCEPTIONS = "browse/misconceptions/"
STATUS = ".filter [role=status]"
ROWS = ".misconceptions dl > div"


@pytest.fixture(scope="module")
def pitfalls() -> dict[str, dict]:
    """All misconceptions by the id that each has in the list."""
    return {
        f"{file.parent.name}--{p['id']}": p
        for file in sorted(CONCEPTS.glob("*/pitfalls.yml"))
        for p in yaml.safe_load(file.read_text("utf-8"))
    }


def levels(page: Page) -> list[str]:
    return page.locator(".concept-list .level").filter(visible=True).all_text_contents()


# --- The filter ---


def test_a_choice_hides_the_rest_and_stands_in_the_address(visit):
    page = visit(f"{ALL}?from=afar")
    total = len(levels(page))
    beginner = levels(page).count("beginner")
    assert 0 < beginner < total
    expect(page.locator(STATUS)).to_have_text(f"{total} concepts")
    page.get_by_role("radio", name="All").first.focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(STATUS)).to_have_text(f"{beginner} of {total} concepts")
    assert levels(page) == ["beginner"] * beginner
    assert page.url.endswith("?from=afar&level=beginner")
    page.reload()
    expect(page.locator(STATUS)).to_have_text(f"{beginner} of {total} concepts")
    page.get_by_role("button", name="Show all").click()
    assert len(levels(page)) == total
    assert page.url.endswith("?from=afar")
    expect(page.locator(".filter select").first).to_be_focused()


def test_facets_and_words_narrow_together(visit):
    """Empty sections go with their headings; case and order of words are no matter."""
    page = visit(f"{ALL}?topic=optimization&kind=training")
    assert page.locator("h2").filter(visible=True).count() == 1
    kinds = page.locator(".concept-list .kind").filter(visible=True).all_text_contents()
    assert set(kinds) == {"training"}
    page.get_by_label("Contains").fill("CLIPPING gradient")
    items = page.locator(".concept-list li").filter(visible=True)
    expect(items).to_have_count(1)
    expect(items).to_contain_text("Gradient clipping")
    page.get_by_label("Contains").press("Enter")
    assert page.url.endswith("?topic=optimization&kind=training&text=CLIPPING+gradient")
    page.get_by_label("Contains").fill("no such words")
    expect(page.locator(STATUS)).to_contain_text("0 of")
    expect(page.locator("h2").filter(visible=True)).to_have_count(0)


def test_an_unknown_choice_is_none(visit):
    page = visit(f"{ALL}?level=wizard&topic=nowhere&submit=x")
    expect(page.locator(STATUS)).to_have_text(re.compile(r"^\d+ concepts$"))


def test_a_link_to_what_is_hidden_shows_it(visit):
    page = visit(f"{MISCONCEPTIONS}?topic=evaluation#adam--beats-sgd")
    expect(page.locator("#adam--beats-sgd")).to_be_in_viewport()
    expect(page.locator(STATUS)).to_have_text(re.compile(r"^\d+ misconceptions$"))
    assert "topic=" not in page.url


@pytest.mark.parametrize("what", ["misconceptions", "analogies"])
def test_a_topic_leads_to_what_stands_beside_its_pages(visit, what):
    """And its number is the one that the list then shows."""
    page = visit("topics/optimization/")
    link = page.get_by_role("link", name=re.compile(rf"\d+ {what}"))
    number = link.text_content().split()[0]
    link.click()
    expect(page.locator(STATUS)).to_have_text(re.compile(rf"^{number} of \d+ {what}$"))
    expect(page.get_by_label("Topic")).to_have_value("optimization")


def test_a_topic_names_decisions(site):
    html = site.html("topics/optimization/")
    assert "decide/which-optimizer/" in html and "decide/which-split/" not in html


@pytest.mark.parametrize("listing", [ALL, "topics/optimization/", ANALOGIES, MISCONCEPTIONS])
def test_lists_are_whole_without_scripts_and_on_paper(visit, listing):
    page = visit(listing, java_script_enabled=False)
    expect(page.locator(".filter, .true-or-false")).to_have_count(0)
    items = page.locator("[data-filter]").get_attribute("data-items") or "li"
    assert page.locator(f"[data-filter] :is({items})").filter(visible=False).count() == 0
    page = visit(listing)
    page.emulate_media(media="print")
    expect(page.locator(".filter")).to_be_hidden()


# --- Analogies and misconceptions ---


def test_every_concept_has_its_picture_and_its_limits(visit, concepts):
    page = visit(ANALOGIES, java_script_enabled=False)
    for address in concepts:
        slug = address.split("/")[1]
        article = page.locator(f"article:has(> h3[id='{slug}'])")
        link = article.locator(f"h3 a[href='../../concepts/{slug}/#analogy']")
        assert link.count() == 1, slug
        assert article.locator("details tbody tr").count() >= 3, slug
        assert article.locator("details li").count() >= 2, slug
    assert "[@" not in page.locator("article.md-content__inner").text_content()


def test_every_misconception_stands_beside_its_truth(visit, pitfalls):
    """And its fact is not there for those who read the page."""
    page = visit(MISCONCEPTIONS, java_script_enabled=False)
    rows = page.locator(ROWS)
    assert sorted(rows.evaluate_all("all => all.map(row => row.id)")) == sorted(pitfalls)
    hrefs = page.locator(f"{ROWS} dt a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    places = {name.replace("--", "/#pitfall-") for name in pitfalls}
    assert {href.removeprefix("../../concepts/") for href in hrefs} == places
    assert rows.evaluate_all("all => all.every(row => /^“.+”$/s.test(row.children[0].innerText))")
    text = page.locator(".misconceptions").inner_text()
    facts = [p["fact"] for p in pitfalls.values() if "fact" in p]
    plain = [fact for fact in facts if not re.search(r"[$`*'\"{\[]", fact)]
    assert len(plain) > 100
    assert [fact for fact in plain if " ".join(fact.split()) in text] == []


# --- True or false ---


def claims(page: Page) -> set[str]:
    return set(page.locator(f"{ROWS} dt a").all_text_contents())


def answer(page: Page, known: set[str], right: bool) -> bool:
    """Answer the open question by key, rightly or wrongly; whether it was a fact."""
    fact = page.locator(".true-or-false .statement").text_content() not in known
    page.keyboard.press("t" if fact == right else "f")
    expect(page.locator(".true-or-false .verdict")).to_contain_text("✓ Right" if right else "✗ No")
    expect(page.locator(".true-or-false .verdict")).to_contain_text("true" if fact else "false")
    return fact


def test_a_round_is_played_by_keys(visit):
    page = visit(f"{MISCONCEPTIONS}?topic=regularization")
    known = claims(page)
    expect(page.get_by_role("checkbox", name="Regularization")).to_be_checked()
    page.get_by_role("button", name="Start").press("Enter")
    facts = []
    for nth in range(10):
        expect(page.locator(".true-or-false .place")).to_contain_text(f"{nth + 1} of 10")
        facts.append(answer(page, known, right=nth != 3))
        expect(page.locator(".true-or-false .verdict a").last).to_have_attribute(
            "href", re.compile("#pitfall-")
        )
        page.keyboard.press("Enter")
    assert facts.count(True) == 5
    expect(page.locator(".true-or-false h3")).to_be_focused()
    expect(page.locator(".true-or-false h3")).to_have_text("9 of 10 right")
    expect(page.locator(".true-or-false .missed > li")).to_have_count(1)
    expect(page.locator("#__search")).not_to_be_checked()  # F opens the theme's search elsewhere
    page.get_by_role("button", name="Those again").click()
    expect(page.locator(".true-or-false .place")).to_contain_text("1 of 1")


def test_statements_come_from_the_chosen_topics(visit):
    page = visit(MISCONCEPTIONS)
    for topic in ("Evaluation", "Language models"):
        page.locator(".true-or-false .chip", has_text=topic).click()
    allowed = {
        row.locator("..").locator("h3").text_content()
        for topic in ("Evaluation", "Language models")
        for row in page.locator(f"[data-topic='{topic}'] dl").all()
    }
    page.get_by_role("button", name="Start").click()
    asked = []
    for _ in range(10):
        asked.append(page.locator(".true-or-false .place").text_content().split(" · ")[1])
        page.get_by_role("button", name="False").click()
        page.locator(".true-or-false").get_by_role(
            "button", name=re.compile("Next|Your score")
        ).click()
    assert set(asked) <= allowed
