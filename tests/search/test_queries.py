"""How students ask: the queries that the search is measured by, each with its right pages.

Most are worded as in a public thread, whose address stands beside them, none after our headings.
"""

import csv
from collections import Counter
from pathlib import Path

from macros import catalog

ROOT = Path(__file__).resolve().parents[2]
KINDS = {"question", "words", "error", "api", "name", "misspelt", "compare", "confused"}


def queries() -> list[dict[str, str]]:
    with (ROOT / "tests/search/queries.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_right_page_exists_and_has_queries():
    entries = catalog.load(ROOT).entries.values()
    addresses = {entry.address.rstrip("/") for entry in entries}
    right = [page for query in queries() for page in query["right"].split("|")]
    assert set(right) == addresses


def test_the_set_is_large_and_none_is_asked_twice():
    every = queries()
    assert len(every) >= 300
    assert {query["kind"] for query in every} == KINDS
    asked = Counter(query["query"].casefold() for query in every)
    assert [query for query, times in asked.items() if times > 1] == []
    assert sum(query["source"].startswith("http") for query in every) >= 200
