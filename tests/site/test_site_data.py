"""The book as data: what stands beside the pages can be read by programs, and leads somewhere."""

import re
from urllib.parse import unquote

import pytest

from macros.latex import FORMULA

CODE = re.compile(rf"^([ \t]*)(`{{3,}}).*?^\1\2$|(`+)(?!`).+?(?<!`)\3(?!`)|{FORMULA}", re.S | re.M)
# What Markdown for a browser has, and Markdown for reading has not.
LEFTOVER = re.compile(r"///|{[{%#:]|</?[a-z]|&\w+;|\]\([^)\s]* \"|\[\[ref|\[@")
LINK = re.compile(r"\]\(([^)\s#?]+)")


@pytest.fixture
def text(site, address):
    """A page as plain Markdown, and the same without code and formulas."""
    text = (site.folder / address / "index.md").read_text(encoding="utf-8")
    return text, CODE.sub("", text)


def test_pages_stand_beside_as_markdown(site, address, text):
    whole, prose = text
    assert whole.startswith("# ")
    assert LEFTOVER.findall(re.sub(r"<http[^>]*>", "", prose)) == []
    links = [link for link in LINK.findall(prose) if "://" not in link]
    missing = [x for x in links if not (site.folder / address / unquote(x)).is_file()]
    assert not missing
    assert 'type="text/markdown" href="index.md"' in site.html(address)


def test_markdown_keeps_what_a_page_teaches(site, concept):
    """Formulas, programs, answers and sources are there."""
    text = (site.folder / concept / "index.md").read_text(encoding="utf-8")
    for part in ("\n### Beginner\n", "$", "```python", "**Figure.** ", "**Answer**", "is right.**"):
        assert part in text
    assert re.search(r"\[\d+(, \d+)*\]", text) and re.search(r"^1\. .*\]\(http", text, re.M)
