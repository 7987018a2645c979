"""The queries are a fair and large set. Most are worded as in a public thread, whose address
stands beside them, none after our headings."""

from collections import Counter
from pathlib import Path

from macros import catalog
from tests.search.queries import Query, queries, score

ROOT = Path(__file__).resolve().parents[2]
KINDS = {"question", "words", "error", "api", "name", "misspelt", "compare", "confused"}


def test_every_page_that_answers_has_queries_and_every_right_page_exists():
    entries = catalog.load(ROOT).entries.values()
    addresses = {entry.address.rstrip("/") for entry in entries if "searches" in entry.data}
    assert {page for query in queries() for page in query.first} == addresses
    assert {page for query in queries() for page in query.second} <= addresses


def test_the_set_is_large_and_none_is_asked_twice():
    every = queries()
    assert len(every) >= 300
    assert {query.kind for query in every} == KINDS
    asked = Counter(query.text.casefold() for query in every)
    assert [query for query, times in asked.items() if times > 1] == []
    assert sum(query.source.startswith("http") for query in every) >= 200


def test_both_halves_are_about_as_large():
    tuned_on = sum(query.tuned_on for query in queries())
    assert 0.4 < tuned_on / len(queries()) < 0.6


def test_no_query_of_the_other_half_is_given_to_the_search():
    """What readers ask was written without them; a few short names are the same by chance."""
    entries = catalog.load(ROOT).entries.values()
    given = {text.casefold() for entry in entries for text in entry.data.get("searches", [])}
    other = [query.text.casefold() for query in queries() if not query.tuned_on]
    assert sum(text in given for text in other if len(text.split()) > 3) <= 2


def test_the_score_counts_ranks():
    def query(right):
        return Query("q", frozenset({right}), frozenset(), "name", "own")

    found = score([(query("a"), ["a", "b"]), (query("b"), ["a", "b"]), (query("c"), [])])
    assert (found.first, found.in_three, found.empty) == (1 / 3, 2 / 3, 1)
    assert found.mean_reciprocal_rank == 0.5
