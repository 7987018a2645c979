"""The course builder: a course made, changed, shared and taken away, as an instructor does it."""

import csv
import io
import re
import zipfile
from html.parser import HTMLParser
from urllib.request import Request, urlopen
from xml.etree import ElementTree

import icalendar
import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.every_engine

BUILDER = "teach/course/"
PLAN = f"{BUILDER}?title=T&week=One:loss-functions,gradient-descent&week=Two:momentum&v=1"


def parts(page: Page) -> list[list[str]]:
    """The names of the items of each week."""
    return page.locator(".part").evaluate_all(
        "all => all.map(part => [...part.querySelectorAll('.item')].map(li => li.dataset.item))"
    )


def items(page: Page) -> list[str]:
    """The names of all of them."""
    return [name for part in parts(page) for name in part]


def said(page: Page):
    return page.locator(".course-bar [role=status]")


def saved(page: Page, name: str) -> bytes:
    """What a download button saves."""
    with page.expect_download() as download:
        page.get_by_role("button", name=f"Download {name}").click()
    return download.value.path().read_bytes()


class Links(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.found += [value for name, value in attrs if name == "href"]


def test_a_course_is_made_by_keyboard_and_taken_away(visit, server):
    """From a worked one: changed by keys alone, read again from its address, saved in all forms;
    every link of the syllabus is answered by the book."""
    page = visit(BUILDER)
    keys = page.keyboard
    page.locator("#workshop > summary").focus()
    keys.press("Enter")
    keys.press("Tab")
    keys.press("Enter")
    expect(page.get_by_label("Title", exact=True)).to_be_focused()
    first, second = parts(page)
    assert (first[0], first[-1]) == ("workflow/understand-the-problem", "workflow/preprocess")

    # The last of the first day goes down, over its edge: the focus goes with it.
    down = page.get_by_role("button", name="3 · Preprocess: later")
    down.focus()
    keys.press("Enter")
    expect(down).to_be_focused()
    expect(said(page)).to_have_text(f"3 · Preprocess: day 2, place 1 of {len(second) + 1}.")
    assert parts(page) == [first[:-1], [first[-1], *second]]

    # To another day, from the buttons that are shown on demand.
    more = page.get_by_role("button", name="More for Data leakage")
    more.focus()
    keys.press("Enter")
    expect(more).to_be_focused()
    page.get_by_role("combobox", name="To", exact=True).select_option("1")
    page.get_by_role("button", name="Move", exact=True).press("Enter")
    expect(more).to_be_focused()
    assert parts(page)[1][-1] == "data-leakage"
    # Now feature scaling comes too early.
    problem = page.locator(".problems > li")
    expect(problem).to_contain_text("Feature scaling in day 1 needs Data leakage")
    problem.get_by_role("button", name="Move Data leakage to day 1").press("Enter")
    expect(problem).to_have_count(0)

    # Removed, and taken back.
    page.get_by_role("button", name="More for Baselines").press("Enter")
    page.get_by_role("button", name="Remove", exact=True).press("Enter")
    expect(said(page)).to_have_text("Baselines removed from day 2.")
    assert "baselines" not in items(page)
    page.get_by_role("button", name="Undo").press("Enter")
    assert "baselines" in items(page)

    page.get_by_label("Title of day 2").fill("=An <b>honest</b> number, or two")
    page.get_by_label("Starts on").fill("2027-01-11")
    now = parts(page)
    page.wait_for_function("() => location.search.includes('two:')")
    page.goto(page.url)
    assert parts(page) == now
    expect(page.get_by_label("Title of day 2")).to_have_value("=An <b>honest</b> number, or two")

    names = page.locator(".item a").evaluate_all("all => all.map(a => a.href)")
    assert len(names) == len(items(page)) and all(name.startswith(server) for name in names)
    html = saved(page, "HTML").decode()
    links = Links(html).found
    assert links[: len(names)] == names
    assert links[-2:] == [server, page.url]
    for link in links:
        assert urlopen(Request(link, method="HEAD")).status == 200
    assert all(f"]({name})" in saved(page, "Markdown").decode() for name in names[:1])
    table = csv.DictReader(io.StringIO(saved(page, "CSV").decode("utf-8-sig"), newline=""))
    assert [row["link"] for row in table] == names
    events = icalendar.Calendar.from_ical(saved(page, "calendar")).walk("VEVENT")
    assert [f"{event['DTSTART'].dt}" for event in events] == ["2027-01-11", "2027-01-12"]
    for version in ("1.3", "1.1"):
        with zipfile.ZipFile(io.BytesIO(saved(page, f"cartridge {version}"))) as cartridge:
            assert cartridge.testzip() is None
            inside = {
                name: ElementTree.fromstring(cartridge.read(name)) for name in cartridge.namelist()
            }
        assert inside["imsmanifest.xml"].find(".//{*}schemaversion").text == f"{version}.0"
        urls = [e.get("href") for name, e in inside.items() for e in e.findall("{*}url")]
        assert sorted(urls) == sorted(names)


def test_pages_are_picked_by_search_topic_and_need(visit):
    page = visit(BUILDER)
    pages = page.locator(".course-pages")
    pages.get_by_label("Find").fill("moving average of gradients")
    expect(pages.locator("li:visible")).to_have_count(0)
    pages.get_by_label("Find").fill("mse")  # an alias
    expect(pages.locator("li:visible a:first-child").first).to_have_text("Loss functions")
    pages.get_by_label("Find").fill("adam")
    pages.get_by_role("button", name="Add with 5 it needs (Adam").click()
    assert parts(page) == [[
        "learning-paradigms", "loss-functions", "gradient-descent",
        "stochastic-gradient-descent", "momentum", "adam",
    ]]  # fmt: skip
    expect(
        pages.get_by_role("link", name="Week 1", exact=True).locator("visible=true")
    ).to_be_focused()
    page.get_by_role("button", name="Add a week").click()
    expect(pages.get_by_label("Add to")).to_have_value("1")  # where one works now
    page.get_by_role("button", name="Add pages to week 2").click()
    expect(pages.get_by_label("Find")).to_be_focused()
    pages.get_by_label("Find").fill("")
    pages.get_by_label("Topic").select_option("Regularization")
    pages.get_by_role("button", name="Add all of Regularization").click()
    assert parts(page)[1][0] == "l1-and-l2-regularization"
    assert parts(page)[1][-1] == "practice/regularization"
    page.get_by_role("button", name="Mend all").click()
    expect(page.locator(".problems")).to_have_count(0)
    expect(page.locator(".course-checks")).to_contain_text("Every page comes after those")
    # By drag, from the list into the first week and there before its last.
    pages.get_by_label("Topic").select_option("Decisions")
    pages.locator("li", has_text="Which loss function?").drag_to(
        page.locator("#item-adam"), target_position={"x": 40, "y": 2}
    )
    assert parts(page)[0][-2:] == ["decide/which-loss", "adam"]


@pytest.mark.chromium
def test_an_address_of_another_day(visit, restyle):
    """What the book lacks is named; the rest is there; what students know is not asked for."""
    page = visit(f"{PLAN}&known=stochastic-gradient-descent,gone")
    expect(page.locator(".course-notice").first).to_have_text(
        "The book has no page “gone”, which the address names."
    )
    assert parts(page) == [["loss-functions", "gradient-descent"], ["momentum"]]
    expect(page.locator(".problems")).to_have_count(0)
    page.get_by_role("button", name="They do not know Stochastic").click()
    expect(page.locator(".problems > li")).to_have_count(2)
    page.get_by_role("button", name=re.compile("^My students know it")).last.click()
    expect(page).to_have_url(re.compile("known=stochastic-gradient-descent&week="))
    # Weeks, too, move by keys.
    page.get_by_role("button", name="More for week 2").press("Enter")
    page.get_by_role("button", name="Earlier", exact=True).press("Enter")
    expect(said(page)).to_have_text("Week 2 is now week 1.")
    expect(page.get_by_label("Title of week 1")).to_have_value("Two")
    page.keyboard.press("Control+z")
    expect(page.get_by_label("Title of week 1")).to_have_value("One")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the link").click()
    expect(said(page)).to_have_text("Link copied.")
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    # Text of double size, on a phone and beside the list of pages.
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        restyle(page, "html { font-size: 200% }")
        assert page.evaluate("document.documentElement.scrollWidth") == width
        assert page.locator(".part").first.bounding_box()["width"] > 0.7 * min(width, 600)


@pytest.mark.parametrize(
    ("start", "name"),
    [("topics/optimization/", "Optimization"), ("browse/map/?to=adam", "Adam and AdamW")],
)
def test_a_course_begins_elsewhere(visit, start, name):
    page = visit(start)
    page.get_by_role("link", name="Plan a course with these").click()
    expect(page.get_by_label("Title", exact=True)).to_have_value(name)
    assert {"gradient-descent", "momentum", "adam"} <= set(parts(page)[0])
    expect(page.locator(".course-notice").first).to_be_hidden()
    before = items(page)
    page.get_by_role("button", name="More for week 1").click()
    page.get_by_label("Split into").select_option("3")
    page.get_by_role("button", name="Split", exact=True).click()
    expect(page.locator(".part")).to_have_count(3)
    assert items(page) == before


def test_a_plan_fits_a_phone(visit):
    page = visit(f"{PLAN}&start=2027-01-11", viewport={"width": 360, "height": 740})
    page.get_by_role("button", name="More for Gradient descent").click()
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 360
    small = page.locator(".part button:visible, .course-bar button:visible").evaluate_all(
        "all => all.filter(b => Math.min(b.offsetWidth, b.offsetHeight) < 24).map(b => b.outerHTML)"
    )
    assert small == []


def test_without_scripts_the_worked_courses_are_plans(visit):
    page = visit(BUILDER, java_script_enabled=False)
    expect(page.get_by_text("you need JavaScript")).to_be_visible()
    page.locator("#introduction > summary").click()
    expect(page.locator("#introduction strong")).to_have_count(14)
    expect(page.locator("#introduction li").first).to_be_visible()
    expect(page.locator(".course-pages li a").first).to_be_visible()
    expect(page.locator(".course button, .worked button, .course input")).to_have_count(0)
