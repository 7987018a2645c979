"""Budgets hold what they name, and name nothing that is not measured."""

import pytest
import yaml

from tools import budgets
from tools.budgets import Measured, broken

PAGES = [
    Measured("home", "", {"kB": 151.2, "performance": 95}),
    Measured("concept", "a/", {"kB": 1}),
]


def test_what_is_over_is_named():
    file = {
        "all": {"performance": {"least": 96}, "kB": {"most": 200}},
        "home": {"kB": {"most": 150}},
    }
    over = broken(PAGES, file)
    assert over == ["home: performance 95, at least 96", "home: kB 151.2, at most 150"]
    assert broken(PAGES, {"all": {"kB": {"most": 151.2}, "performance": {"least": 95}}}) == []


@pytest.mark.parametrize(
    "file",
    [
        {"hom": {"kB": {"most": 1}}},
        {"home": {"kb": {"most": 1}}},
        {"home": {"kB": {"max": 1}}},
    ],
)
def test_a_budget_for_nothing_is_refused(file):
    with pytest.raises(ValueError, match="not measured"):
        broken(PAGES, file)


def test_the_book_s_budgets_are_for_what_is_measured():
    pages = [Measured(kind, "", {}) for kind in ("home", "concept", "tree", "search")]
    assert broken(pages, yaml.safe_load(budgets.FILE.read_text(encoding="utf-8"))) == []


def test_the_middle_of_reports():
    def report(score: float | None, seconds: float) -> dict:
        return {
            "categories": {key: {"score": score} for key in budgets.SCORES.values()},
            "audits": {
                key: {"numericValue": 1000 * seconds} for key, _ in budgets.FIGURES.values()
            },
        }

    found = budgets.middle([report(0.9, 1), report(None, 3), report(0.95, 2)])
    assert (found["performance"], found["LCP, s"], found["TBT, ms"]) == (90, 2, 2000)
