"""How students ask: the queries by which the search is measured, each with its right pages.

Two readers named the right pages without having seen the search's results, the second without the
first's answer. A page that either of them named is right.
"""

from __future__ import annotations

import csv
import hashlib
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("queries.csv")


@dataclass(frozen=True)
class Query:
    """What somebody typed, and the addresses of the right pages, without their last slash."""

    text: str
    first: frozenset[str]
    second: frozenset[str]
    kind: str
    source: str

    @property
    def right(self) -> frozenset[str]:
        return self.first | self.second

    @property
    def tuned_on(self) -> bool:
        """Whether it belongs to the half that the search was tuned on: as good as drawn by lot, and
        the same however many queries are added."""
        return hashlib.sha256(self.text.encode()).digest()[0] % 2 == 0


def queries() -> list[Query]:
    with FILE.open(encoding="utf-8", newline="") as file:
        return [
            Query(
                row["query"],
                frozenset(row["right"].split("|")),
                frozenset(row["second"].split("|")),
                row["kind"],
                row["source"],
            )
            for row in csv.DictReader(file)
        ]


@dataclass(frozen=True)
class Score:
    """How a search did on some queries: shares from 0 to 1, and the queries that found nothing."""

    queries: int
    first: float
    in_three: float
    mean_reciprocal_rank: float
    empty: int


def score(answers: list[tuple[Query, list[str]]]) -> Score:
    """Of queries with the addresses that a search gave for them, best first."""
    ranks = [
        next((i for i, address in enumerate(found, 1) if address in query.right), 0)
        for query, found in answers
    ]
    n = len(ranks)
    return Score(
        n,
        sum(rank == 1 for rank in ranks) / n,
        sum(1 <= rank <= 3 for rank in ranks) / n,
        sum(1 / rank for rank in ranks if rank) / n,
        sum(not found for _, found in answers),
    )


# Types each query into the search's own box, and gives the addresses of its results.
TYPE = """async texts => {
  const input = document.querySelector('.search input');
  const list = document.querySelector('.search ol');
  const all = [];
  for (const text of texts) {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    const wanted = text.trim();
    const shown = () => list.dataset.query === wanted;
    for (let i = 0; i < 1000 && !shown(); i++) await new Promise(r => setTimeout(r));
    const links = shown() ? list.querySelectorAll('li > a:first-child') : [];
    all.push([...links].map(a => a.href.split('?')[0]));
  }
  return all;
}"""


def asked(page, book: str, every: list[Query]) -> list[tuple[Query, list[str]]]:
    """Every query typed into the box of a page on which the search is open; `book` is the book's
    address. Results are the addresses of pages below it."""
    found = page.evaluate(TYPE, [query.text for query in every])
    return [
        (query, [url.removeprefix(book).strip("/") for url in urls])
        for query, urls in zip(every, found, strict=True)
    ]
