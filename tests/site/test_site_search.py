"""Search: opened from anywhere, by hand or by a link, and what its results say."""

import re

import pytest
from playwright.sync_api import expect

from tests.search.queries import asked, queries, score

pytestmark = pytest.mark.every_engine

PHONE = {"viewport": {"width": 360, "height": 740}}


@pytest.fixture(params=["home page", "header", "keyboard"])
def searching(request, visit):
    """A page whose search was opened, and is ready for typing, in each way there is."""
    page = visit("" if request.param == "home page" else "concepts/gradient-descent/")
    if request.param == "home page":
        page.get_by_role("button", name="Ask in your own words").click()
    elif request.param == "header":
        page.get_by_role("button", name="Search").click()
    else:
        page.keyboard.press("/")
    expect(page.get_by_role("searchbox", name="Search")).to_be_focused()
    return page


def results(page):
    return page.get_by_role("dialog", name="Search").get_by_role("listitem")


def test_a_result_says_what_it_is_and_leads_there(searching):
    searching.keyboard.type("adam optimizer")
    first = results(searching).first
    expect(first).to_contain_text("Adam and AdamW")
    expect(first).to_contain_text("mathematical")
    expect(first).to_contain_text("A training rule that divides each weight")
    searching.keyboard.press("Enter")
    expect(searching.get_by_role("heading", name="Adam and AdamW", level=1)).to_be_visible()
    expect(searching.get_by_role("dialog")).to_be_hidden()


def test_misspelt_words_are_read_as_meant(visit):
    page = visit("?q=backpropogation+algoritm")  # codespell:ignore
    expect(results(page).first).to_contain_text("Backpropagation")
    expect(page.get_by_role("status")).to_contain_text("“backpropagation algorithm”")


def test_british_spelling_finds_what_american_finds(visit):
    titles = []
    for word in ("regularisation", "regularization"):  # codespell:ignore
        page = visit(f"?q={word}")
        expect(results(page).nth(1)).to_be_visible()
        titles.append(page.locator(".search li > a").all_inner_texts())
    assert titles[0] == titles[1]


def test_a_misconception_is_shown_with_its_correction(visit):
    page = visit("?q=gradient+descent+always+finds+the+global+minimum")
    point = results(page).first.locator(".aside", has_text="Wrong.")
    point.get_by_role("link").click()
    expect(page).to_have_url(re.compile("gradient-descent/#pitfall-always-global-minimum$"))


def test_a_list_stands_below_what_it_lists(visit):
    page = visit("?q=misconceptions+about+dropout")
    kinds = page.locator(".search .kind")
    expect(kinds.first).to_be_visible()
    shown = kinds.all_inner_texts()
    assert "list" in shown and shown[0] not in ("list", "topic"), shown


def test_the_keyboard_goes_through_results_and_back(visit):
    page = visit("concepts/adam/")
    page.keyboard.press("Control+k")
    page.keyboard.type("dropout")
    links = page.locator(".search li a")
    expect(links.first).to_contain_text("Dropout")
    page.keyboard.press("ArrowDown")
    expect(links.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Escape")
    if page.get_by_role("dialog").is_visible():  # the first Escape empties the field
        page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert "?q=" not in page.url


def test_a_search_can_be_linked(visit):
    page = visit()
    page.get_by_role("button", name="Ask in your own words").click()
    page.keyboard.type("loss is nan")
    expect(page).to_have_url(re.compile(r"\?q=loss\+is\+nan$"))
    expect(results(page).first).to_contain_text("When the loss becomes NaN")
    again = visit(page.url)
    expect(results(again).first).to_contain_text("When the loss becomes NaN")
    expect(again.get_by_role("searchbox")).to_have_value("loss is nan")


def test_nothing_found_says_what_to_do(visit):
    page = visit("?q=qqqqqqqq")
    expect(page.get_by_role("status")).to_contain_text("No page has these words")
    expect(results(page).first.get_by_role("link")).to_have_text("All questions, A to Z")


def test_index_and_engine_come_with_the_first_use_alone_and_then_serve_offline(visit):
    page = visit("concepts/adam/")
    page.wait_for_load_state("networkidle")
    asked = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[1]))
    early = page.evaluate("performance.getEntriesByType('resource').map(e => e.name)")
    assert not [name for name in early if re.search(r"search\.(json|css)|search-|minisearch", name)]
    page.keyboard.press("/")
    page.keyboard.type("dropout")
    expect(results(page).first).to_contain_text("Dropout")
    assert {"search.json", "search-engine.mjs", "minisearch.mjs"} <= set(asked)
    page.context.set_offline(True)
    page.get_by_role("searchbox").fill("what is momentum")
    expect(results(page).first).to_contain_text("Momentum")


def test_what_is_typed_is_never_read_as_html(visit):
    page = visit("?q=%3Cimg+src%3Dx+onerror%3Ddocument.title%3D1%3E+dropout")
    expect(results(page).first).to_be_visible()
    assert page.locator(".search img").count() == 0


def test_on_a_phone_the_search_fills_the_screen(visit):
    page = visit("concepts/adam/", **PHONE)
    page.get_by_role("button", name="Search").click()
    page.keyboard.type("difference between batch norm and layer norm")
    expect(results(page).first).to_be_visible()
    box = page.get_by_role("dialog").bounding_box()
    assert (box["x"], box["width"]) == (0, 360)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.locator(".search > ol").evaluate("e => e.scrollWidth <= e.clientWidth")


def test_without_scripts_search_leads_to_all_questions(visit):
    page = visit("concepts/adam/", java_script_enabled=False)
    page.get_by_role("link", name="Search", exact=True).click()
    expect(page.get_by_role("heading", name="Questions", level=1)).to_be_visible()


# The aims, for the half that was not tuned on.
FLOORS = (0.90, 0.97, 0.93)


def test_the_right_page_is_first(visit, server):
    page = visit("?q=a")
    expect(results(page).first).to_be_visible()
    found = asked(page, server, [query for query in queries() if not query.tuned_on])
    reached = score(found)
    wrong = [query.text for query, pages in found if not pages or pages[0] not in query.right]
    what = f"{reached}\nnot first:\n" + "\n".join(wrong)
    scores = (reached.first, reached.in_three, reached.mean_reciprocal_rank)
    assert all(s >= floor for s, floor in zip(scores, FLOORS, strict=True)), what
    assert reached.empty == 0, what
