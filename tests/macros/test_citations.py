"""References: read once, numbered by first mention on a page."""

from __future__ import annotations

import pytest

from macros import citations

BIB = r"""
@article{goedel1931, title = {{\"U}ber formal unentscheidbare {S}{\"a}tze},
  author = {G{\"o}del, Kurt},
  journal = {Monatshefte}, year = {1931}, doi = {10.1007/BF01700692}}
@inproceedings{five2020, title = {Is it?}, author = {A, B and C, D and E, F and G, H and I, J},
  year = {2020},
  eprint = {2001.00001}}
@misc{van2021, title = {T}, author = {van den Berg, Jan and {The Group}},
  year = {2021}, url = {https://www.example.org/x/}}
"""


@pytest.fixture
def references(tmp_path):
    file = tmp_path / "r.bib"
    file.write_text(BIB, encoding="utf-8")
    found, problems = citations.load(file, "r.bib")
    assert not problems
    return found


def test_reads_names_titles_and_addresses(references):
    r = references["goedel1931"]
    assert (r.authors, r.year, r.link) == (
        "Gödel, K.",
        "1931",
        "https://doi.org/10.1007/BF01700692",
    )
    assert r.title == "Über formal unentscheidbare Sätze"
    assert references["five2020"].authors == "A, B., and 4 others"
    assert references["five2020"].link == "https://arxiv.org/abs/2001.00001"
    assert references["van2021"].authors == "van den Berg, J. and The Group"
    assert references["van2021"].link_text == "example.org/x"


def test_a_title_that_asks_needs_no_period(references):
    assert "Is it? [" in references["five2020"].markdown()


def test_numbers_by_first_mention(references):
    text = "A [@van2021; @five2020]. B [@van2021], C [@goedel1931].\n\n[[references]]"
    out = citations.number(text, references)
    assert '[1](#ref-van2021 "van den Berg, J. and The Group, 2021")' in out
    assert out.index("#ref-five2020") < out.index("#ref-goedel1931")
    assert "1.  <span" in out and "3.  <span" in out and "4.  <span" not in out
    assert "[[references]]" not in out


def test_code_is_not_cited(references):
    text = "`[@van2021]` and\n\n```python\nx[@five2020]\n```\n"
    assert citations.number(text, references) == text
    assert citations.cited(text) == []
