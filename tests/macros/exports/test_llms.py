"""The lists for language models keep the form of https://llmstxt.org."""

import re
from pathlib import Path

import pytest

from macros import catalog
from macros.exports import Built, llms
from macros.rendering import Site

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def built():
    book = catalog.load(ROOT)
    site = Site("Book", "https://book.test/b/", "", "About.", "Text CC BY 4.0.")
    texts = {
        file: f"# {e.title}\n\n[x](../a/index.md#b) `[x](y)`" for file, e in book.entries.items()
    }
    return Built(book, ROOT, Path(), site, texts)


def test_the_index_has_the_form_of_llms_txt(built):
    title, summary, about, *sections = llms.index(built).strip().split("\n\n")
    assert title == "# Book" and summary == "> About." and "#" not in about.replace("#b", "")
    names, lists = sections[::2], sections[1::2]
    assert all(name.startswith("## ") for name in names)
    assert names[0] == "## Foundations" and names[-1] == "## Optional"
    item = re.compile(r"- \[.+\]\(https://book\.test/b/.+/index\.md\): .+")
    lines = "\n".join(lists).splitlines()
    assert all(item.fullmatch(line) for line in lines)
    assert len(lines) == len(built.catalog.entries) - len(built.catalog.topics)


def test_the_full_text_has_every_page_once_in_order(built):
    text = llms.full(built)
    titles = re.findall(r"^# (.+)$", text, re.M)
    assert titles == ["Book", *(entry.title for entry in llms.taught(built.catalog))]
    assert "[x](concepts/a/index.md#b) `[x](y)`" in text
