"""A course as data: its prerequisites, moving what it holds, and its dates."""

import pytest

from macros import concept_map
from tests.javascripts.conftest import asking, course, small_book

plan = asking("course-plan")
SMALL = small_book()


def names(made: dict) -> list[list[str]]:
    return [part["items"] for part in made["parts"]]


def found(made: dict) -> list[tuple]:
    problems = plan("problems", SMALL, made)
    return [(p["need"], p["name"], p["late"], p["also"]) for p in problems]


@pytest.mark.parametrize("name", ["transformer", "class-imbalance", "loss-is-nan"])
def test_what_is_needed_comes_in_the_maps_order(real, book, name):
    """No attention before gradient descent, as an order by each page's own needs would have it."""
    needed = [c.slug for c in concept_map.of(real).way(real.concepts[name])]
    assert len(needed) > 5
    assert plan("withNeeds", book, [name]) == [*needed, name]


def test_what_is_missing_or_too_late_is_found():
    """Each once, with where it is needed first; -1 where it is in no week."""
    assert found(course(("", ["a", "b"]), ("", ["c"]))) == []
    assert found(course(("", ["b", "c"]))) == [("a", "b", -1, ["c"])]
    assert found(course(("", ["c"]), ("", ["b", "a"]))) == [("a", "c", 1, ["b"]), ("b", "c", 1, [])]
    # After it in the same week is too late as well.
    assert found(course(("", ["b", "a"]))) == [("a", "b", 0, [])]


def test_who_knows_a_concept_knows_what_it_needs():
    assert found(course(("", ["d"]), known=["c"])) == []
    assert found(course(("", ["c"]), known=["b"])) == []


def test_one_problem_is_mended_with_what_it_needs_itself():
    made = course(("", ["e"]), ("", ["d"]), ("", ["a"]))
    mended = plan("mend", SMALL, made, {"need": "c", "name": "d"})
    assert names(mended) == [["e"], ["a", "b", "c", "d"], []]
    assert found(mended) == []
    # What is there already stays where it is.
    mended = plan("mend", SMALL, course(("", ["a"]), ("", ["c"])), {"need": "b", "name": "c"})
    assert names(mended) == [["a"], ["b", "c"]]


def test_all_is_mended_whatever_the_order(book, worked):
    for made in (course(("", ["d", "c"]), ("", ["b", "e", "a"])), course(("", ["d"]))):
        mended = plan("mendAll", SMALL, made)
        assert plan("problems", SMALL, mended) == []
        assert {n for part in names(made) for n in part} <= {n for p in names(mended) for n in p}
    backwards = worked[0] | {"parts": worked[0]["parts"][::-1]}
    assert len(plan("problems", book, backwards)) > 10
    assert plan("problems", book, plan("mendAll", book, backwards)) == []


def test_worked_courses_lack_nothing(book, worked):
    """By the script's own measure, which is not the check's."""
    assert [plan("problems", book, made) for made in worked] == [[], [], []]


def test_steps_go_over_the_edge_of_a_week():
    made = course(("", ["a", "b"]), ("", []), ("", ["c"]))
    assert names(plan("step", made, "a", 1)) == [["b", "a"], [], ["c"]]
    assert names(plan("step", made, "b", -1)) == [["b", "a"], [], ["c"]]
    assert names(plan("step", made, "b", 1)) == [["a"], ["b"], ["c"]]
    assert names(plan("step", made, "c", -1)) == [["a", "b"], ["c"], []]
    for name, by in (("a", -1), ("c", 1)):  # the ends
        assert plan("step", made, name, by) == made


def test_items_are_placed_added_and_removed():
    made = course(("", ["a", "b"]), ("", ["c"]))
    assert names(plan("place", made, ["a"], 1, "c")) == [["b"], ["a", "c"]]
    assert names(plan("place", made, ["a"], 0)) == [["b", "a"], ["c"]]
    assert names(plan("add", made, ["c", "e", "e"], 0)) == [["a", "b", "e"], ["c"]]
    assert names(plan("remove", made, ["b"])) == [["a"], ["c"]]


def test_weeks_move_split_and_never_run_out():
    made = course(("one", ["a", "b", "c", "d"]), ("two", ["e"]))
    assert [p["title"] for p in plan("movePart", made, 0, 1)["parts"]] == ["two", "one"]
    assert plan("movePart", made, 1, 1) == made
    assert names(plan("split", SMALL, made, 0, 2)) == [["a", "b"], ["c", "d"], ["e"]]
    assert names(plan("split", SMALL, made, 0, 4)) == [["a"], ["b"], ["c"], ["d"], ["e"]]
    assert names(plan("removePart", course(("", ["a"])), 0)) == [[]]


@pytest.mark.parametrize(
    ("unit", "start", "on", "days"),
    [
        ("week", "2027-01-11", [], [["2027-01-11"], ["2027-01-18"]]),
        # A Wednesday: its week ends on Tuesday, so Monday's meeting is the week's second.
        (
            "week",
            "2027-01-13",
            ["mo", "we"],
            [["2027-01-13", "2027-01-18"], ["2027-01-20", "2027-01-25"]],
        ),
        # Over the end of winter time, of a year, and of February in a leap year.
        ("week", "2027-03-26", ["fr"], [["2027-03-26"], ["2027-04-02"]]),
        ("week", "2027-12-28", [], [["2027-12-28"], ["2028-01-04"]]),
        ("day", "2028-02-28", [], [["2028-02-28"], ["2028-02-29"]]),
        ("day", "2027-01-15", ["mo", "fr"], [["2027-01-15"], ["2027-01-18"]]),
        ("week", "", ["mo"], [[], []]),
    ],
)
def test_dates(unit, start, on, days):
    made = course(("", []), ("", []), unit=unit, start=start, on=on)
    assert plan("dates", made) == days


def test_what_is_due_is_spread_over_a_weeks_meetings():
    made = course(("", ["a", "b", "c", "d"]), ("", []), start="2027-01-11", on=["mo", "we"])
    meetings = plan("meetings", SMALL, made)
    assert [m["items"] for m in meetings] == [["a", "b"], ["c", "d"], [], []]
    assert [m["day"][-2:] for m in meetings] == ["11", "13", "18", "20"]


@pytest.mark.parametrize("text", ["", "2027-02-30", "2027-1-1", "0000-00-00", "soon", "9999-12-31"])
def test_what_is_no_day(text):
    assert not plan("isDay", text)
    assert plan("isDay", "2028-02-29")
