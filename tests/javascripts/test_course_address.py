"""A course in an address: whole again when read, and nothing breaks it."""

import re
from urllib.parse import urlsplit

import pytest

from macros import courses
from tests.javascripts.conftest import asking, course, item, small_book

address = asking("course-address")
SMALL = small_book()
TITLES = ["1 + 1 = 2: why?", "a&week=x;y,z", "“Straße” 東京", "(50 %) 'so'", "<b>#1</b>", "a:b:"]


def test_what_is_written_is_read(book, worked):
    for made in worked:
        query = address("write", made | {"start": "2027-01-11", "on": ["mo", "we"]})
        read = address("read", query, book)
        assert read["course"] == made | {"start": "2027-01-11", "on": ["mo", "we"]}
        assert (read["unknown"], read["twice"], read["newer"]) == ([], [], False)
        assert len(query) < 2000


@pytest.mark.parametrize("title", TITLES)
def test_titles_may_hold_any_sign(title):
    made = course((title, ["a"]), (title, []), title=title)
    query = address("write", made)
    assert address("read", query, SMALL)["course"] == made
    # Nothing that mail programs, Moodle or Markdown would end or change an address at.
    assert re.fullmatch(r"\?[\w.,:/&=+%-]+", query)
    assert query.endswith("&v=1")
    assert urlsplit(f"https://book.test/{query}").query == query[1:]


def test_version_1_is_read_for_ever():
    """An address of the first day. Never change it: instructors keep such."""
    query = (
        "?title=Deep+learning&start=2027-01-11&on=mo,we&known=a"
        "&week=Start:b,c&week=Rest%3A+d:d&week=&v=1"
    )
    made = course(("Start", ["b", "c"]), ("Rest: d", ["d"]), ("", []), title="Deep learning")
    made |= {"start": "2027-01-11", "on": ["mo", "we"], "known": ["a"]}
    assert address("read", query, SMALL)["course"] == made
    assert address("read", "?day=a&day=b&v=1", SMALL)["course"] == course(
        ("", ["a"]), ("", ["b"]), unit="day"
    )


def test_what_the_book_lacks_is_named_and_kept_out():
    read = address("read", "?week=A:a,gone,b&week=B:a,b,c,c&known=lost,e&v=2", SMALL)
    assert [part["items"] for part in read["course"]["parts"]] == [["a", "b"], ["c"]]
    assert read["course"]["known"] == ["e"]
    assert sorted(read["unknown"]) == ["gone", "lost"]
    assert (read["twice"], read["newer"]) == (["a", "b", "c"], True)


@pytest.mark.parametrize(
    ("query", "cut", "undated"),
    [
        ("?title=T&start=2027-01-11&week=A:a&v=1", False, ""),
        ("?title=T&start=next+Monday&week=A:a&v=1", False, "next Monday"),
        ("?title=T&start=2027-02-30&week=A:a&week=B:b", True, "2027-02-30"),
        ("?week=A:a&v=", True, ""),
        ("?from=elsewhere", False, ""),
        ("", False, ""),
    ],
)
def test_what_is_lost_on_the_way_is_told(query, cut, undated):
    read = address("read", query, SMALL)
    assert (read["cut"], read["undated"]) == (cut, undated)


def test_a_page_that_moved_is_read_by_its_old_name():
    moved = {"book": [*SMALL["book"], item("new", [], was=["old", "older"])]}
    read = address("read", "?week=a,old&known=older&v=1", moved)
    assert [part["items"] for part in read["course"]["parts"]] == [["a", "new"]]
    assert (read["course"]["known"], read["unknown"]) == (["new"], [])


@pytest.mark.parametrize(
    "query",
    [
        "?%",
        "?week=%E0%A4%A",
        "?week",
        "?week=:::",
        "?start=soon&on=xx,,",
        "?title=%00%0A",
        "?v=x&&=&",
    ],
)
def test_malformed_addresses_are_read(query):
    read = address("read", query, SMALL)["course"]
    assert len(read["parts"]) == 1
    assert read["parts"][0]["items"] == []
    assert (read["start"], read["on"]) == ("", [])
    assert not re.search(r"[\x00-\x1f]", read["title"])


def test_an_empty_course_has_no_query():
    assert address("write", course(("", []))) == ""


def test_a_topics_link_is_such_an_address(real, book):
    """It is made while the book is built, by another program."""
    for title, items in courses.groups(real).items():
        names = [item.name for item in items]
        read = address("read", f"?{courses.query(title, names)}", book)
        assert read["course"] == course(("", names), title=title)
