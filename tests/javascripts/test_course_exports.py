"""What a course becomes, read back by programs that read such files."""

import csv
import io
import json
from datetime import date
from html.parser import HTMLParser

import icalendar
import pytest

from macros import npm
from tests.conftest import ROOT
from tests.javascripts.conftest import FROM, HOME, asking, course, small_book

exports = asking("course-exports")
SMALL = small_book()
NOW = {"date": "2026-11-26T12:34:56.789Z"}
# Titles that are marks in one of the forms.
ODD = ["=1+1", "a, b; c\\d", '"so" <i>x</i> & y', "1. *Not* [a](b) #list", "東京" * 40, "-- @x"]


@pytest.fixture(params=["worked", "odd"])
def made(request, worked):
    """Courses to take away, with the book that they are of."""
    if request.param == "odd":
        parts = [(title, [name]) for title, name in zip(ODD, "abcde ", strict=True)]
        parts[-1] = (parts[-1][0], [])
        return course(*parts, title=ODD[2], start="2027-01-13", on=["mo", "we"], known=["e"])
    return worked[0] | {"start": "2027-01-11", "on": ["tu", "th"]}


@pytest.fixture
def given(made, book):
    return SMALL if made["title"] == ODD[2] else book


def hrefs(book: dict, made: dict) -> list[str]:
    by_name = {item["name"]: item["href"] for item in book["book"]}
    return [by_name[name] for part in made["parts"] for name in part["items"]]


def test_a_table_is_read_as_it_was(given, made):
    text = exports("csv", given, made)
    assert text.startswith("\ufeff")
    assert text.count("\n") == text.count("\r\n")
    rows = list(csv.DictReader(io.StringIO(text[1:], newline=""), strict=True))
    assert [row["link"] for row in rows if row["link"]] == hrefs(given, made)
    titles = {row["week"]: row["title"] for row in rows}
    for number, part in enumerate(made["parts"], 1):
        assert titles[str(number)].removeprefix("'") == part["title"]
    # No cell that a spreadsheet would compute.
    assert not [cell for row in rows for cell in row.values() if cell[:1] in {*"=+-@\t\r"} - {""}]


def test_a_calendar_is_read_by_its_parser(given, made):
    text = exports("calendar", given, made, FROM, NOW)
    lines = text.encode().split(b"\r\n")
    assert b"\n" not in b"".join(lines) and b"\r" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    calendar = icalendar.Calendar.from_ical(text)
    assert calendar.errors == []
    events = calendar.walk("VEVENT")
    assert [event for event in events if event.errors] == []
    assert len(events) == 2 * len(made["parts"])
    assert len({event["UID"] for event in events}) == len(events)
    days = [event.decoded("DTSTART") for event in events]
    assert days == sorted(days) and {type(day) for day in days} == {date}
    assert all((e.decoded("DTEND") - e.decoded("DTSTART")).days == 1 for e in events)
    assert {f"{event['DTSTAMP'].dt:%Y-%m-%dT%H:%M:%S%z}" for event in events} == {
        "2026-11-26T12:34:56+0000"
    }
    told = "\n".join(str(event.get("DESCRIPTION", "")) for event in events)
    assert [line for line in told.splitlines() if line.startswith(HOME)] == hrefs(given, made)
    for number, part in enumerate(made["parts"]):
        assert part["title"] in str(events[2 * number]["SUMMARY"])


# What a reader may be sent in an address, and then hands on in a file.
ATTACKS = [
    "<img src=x onerror=alert(1)>",
    '"><script>alert(1)</script>',
    "[a](javascript:alert(1)) javascript:alert(1)",
    "${7*7} {{7*7}} `=7*7`",
    "=cmd|' /C calc'!A0",
    "\t=1+1",
    "a;=1+1;@b",
    "＝1+1",
    "a\rEND:VEVENT\r\nATTENDEE:mailto:a@b.test\x00",
]


def test_attacks_are_text_in_every_form():
    """Read back by programs that read such files, each is a title and nothing else."""
    import markdown

    made = course(*[(text, []) for text in ATTACKS], title=ATTACKS[1], start="2027-01-11")
    for html in (
        exports("html", SMALL, made, FROM),
        markdown.markdown(exports("markdown", SMALL, made, FROM)),
    ):
        page = Links(html)
        assert page.tags <= {"html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "a"}
        assert page.links == [FROM["home"], FROM["address"]]
        assert ATTACKS[1] in "".join(page.texts)
    rows = list(csv.DictReader(io.StringIO(exports("csv", SMALL, made)[1:], newline="")))
    assert [row["title"].replace("'", "") for row in rows] == [t.replace("'", "") for t in ATTACKS]
    for row in rows:
        cells = [cell for value in row.values() for cell in value.split(";")]
        assert not [cell for cell in cells if cell[:1] in {*"=+-@\t\r＝＋－＠"}]
    calendar = icalendar.Calendar.from_ical(exports("calendar", SMALL, made, FROM, NOW))
    events = calendar.walk("VEVENT")
    assert len(events) == len(ATTACKS) and not calendar.errors
    for event, text in zip(events, ATTACKS, strict=True):
        assert "ATTENDEE" not in event and not event.errors
        assert str(event["SUMMARY"]).split()[-1] == text.replace("\x00", "").split()[-1]


def test_a_later_calendar_replaces_the_first(worked, book):
    made = worked[0] | {"start": "2027-01-11"}
    moved = made | {"start": "2027-02-01", "parts": made["parts"][::-1]}
    first, second = (
        [e["UID"] for e in icalendar.Calendar.from_ical(text).walk("VEVENT")]
        for text in (exports("calendar", book, m, FROM, NOW) for m in (made, moved))
    )
    assert first == second


class Links(HTMLParser):
    """The links of a page with their texts, and its headings."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.texts: list[str] = []
        self.tags: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name == "href"]

    def handle_data(self, data):
        self.texts.append(data)


def faults(html: str) -> list[dict]:
    """What the validator finds wrong with a page."""
    module = (npm.package(ROOT, "html-validate") / "dist/esm/index.js").as_uri()
    config = (ROOT / ".htmlvalidate.json").read_text(encoding="utf-8")
    program = f"""
        import {{ readFileSync }} from 'node:fs';
        import {{ HtmlValidate, StaticConfigLoader }} from {json.dumps(module)};
        const validator = new HtmlValidate(new StaticConfigLoader({config}));
        const report = await validator.validateString(readFileSync(0, 'utf8'));
        process.stdout.write(JSON.stringify(report.results.flatMap((found) => found.messages)));
    """
    return json.loads(npm.node(program, html))


def test_a_page_is_valid_and_links_every_item(given, made):
    html = exports("html", given, made, FROM)
    assert faults(html) == []
    page = Links(html)
    known = {item["name"]: item["href"] for item in given["book"]}
    expected = [known[name] for name in made["known"]] + hrefs(given, made)
    assert page.links == [*expected, FROM["home"], FROM["address"]]
    assert made["title"] in page.texts
    assert "i" not in page.tags  # what was typed is text


def test_the_validator_finds_faults():
    assert faults("<!DOCTYPE html><html><body><p><h1>x</p></body></html>")


def test_markdown_reads_as_the_course(given, made):
    """By the program that the book itself is read with."""
    import markdown

    page = Links(markdown.markdown(exports("markdown", given, made, FROM)))
    assert page.links[-2:] == [FROM["home"], FROM["address"]]
    assert page.links[len(made["known"]) : -2] == hrefs(given, made)
    assert page.tags <= {"h1", "h2", "p", "ul", "li", "a"}
    assert made["title"] in "".join(page.texts)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Deep Learning: 7 weeks", "deep-learning-7-weeks"),
        ("Übung", "ubung"),
        ("東京", "course"),
        ("", "course"),
    ],
)
def test_file_names(title, name):
    assert exports("fileName", course(title=title)) == name
