"""Whatever happens to a page or a data file, the build says so or builds all of it.

A failure names the case: `python -m tests.bad_input.cases 417` does it again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.bad_input import cases
from tests.bad_input.books import Rendered, remembering

PARTS = 8


@pytest.fixture(scope="module")
def bench(tmp_path_factory) -> Iterator[cases.Bench]:
    with remembering():
        yield cases.Bench(tmp_path_factory.mktemp("books"))


@pytest.mark.parametrize("part", range(PARTS))
def test_bad_input_is_refused_or_built(bench, part):
    numbers = range(part, cases.CASES, PARTS)
    came, failures = Counter(), []
    for number in numbers:
        case, outcome = bench.run(number)
        came[outcome.what] += 1
        if outcome.what == "failed":
            failures.append("\n".join([f"{case}", *outcome.words, outcome.changed]))
    assert not failures, "\n\n".join(failures)
    assert came["nothing"] == 0, came
    assert min(came["refused"], came["built"]) >= 0.2 * len(numbers), came


PAGE = "concepts/tokenization/index.md"


def short(page: Rendered, pattern: str) -> dict[str, Rendered]:
    """A page that lacks what matches."""
    html, count = re.subn(pattern, "", page.html, count=1, flags=re.S)
    assert count
    return {PAGE: Rendered(html)}


@pytest.mark.parametrize(
    ("lost", "words"),
    [
        (r"(?<=<p>)[A-Z][a-z ]{40,}", "words of index.md are on no page"),
        (r'<h2 id="practice".*', "has no #references"),
        (r"<math.*?</math>", "formulas, 1 fewer"),
        (r'<div class="figure.*?</div>', "figures, 1 fewer"),
        (r'<li id="ref-.*?</li>|<span id="ref-[^>]*></span>', "has no #ref-"),
    ],
)
def test_a_page_that_is_short_is_noticed(bench, lost, words):
    good, sources = bench.good("architecture", [PAGE])
    assert cases.broken_promises(good, good, sources, sources) == []
    found = cases.broken_promises(good, short(good[PAGE], lost), sources, sources)
    assert any(words in line for line in found), found


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Traceback (most recent call last):",
        "docs/concepts/tokenization/index.md: something is wrong",
        "docs/concepts/tokenization/index.md:1: something is wrong",
        "docs/concepts/tokenization/index.md:99999: something is wrong — mend it",
        "docs/concepts/tokenization/index.md:1: \x1b[2J — mend it",
    ],
)
def test_a_bad_message_is_noticed(bench, words):
    assert cases.bad_message(words, bench.books["architecture"])
