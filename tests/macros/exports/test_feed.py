"""The feed and the sitemap: what they hold, in which order, with which dates."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from macros import catalog
from macros.exports import Built, crawlers, feed
from macros.history import Span
from macros.rendering import Site

ROOT = Path(__file__).resolve().parents[3]
ATOM = {"a": "http://www.w3.org/2005/Atom"}
HERE = Site("Book", "https://book.test/b/", "", "About <all>.")


@pytest.fixture(scope="module")
def book():
    return catalog.load(ROOT)


def test_the_newest_first_and_new_apart_from_changed(book):
    adam, relu, dropout = (book.concepts[name] for name in ("adam", "relu", "dropout"))
    adam.span = Span("2026-01-01T10:00:00+00:00", "2026-11-20T10:00:00+00:00")
    relu.span = Span("2026-11-01T10:00:00+00:00", "2026-11-20T10:30:00+02:00")
    dropout.span = Span()
    root = ET.fromstring(feed.atom([dropout, relu, adam], HERE))
    titles = [title.text for title in root.findall("a:entry/a:title", ATOM)]
    assert titles == ["Changed: Adam and AdamW", "New: ReLU and why it replaced sigmoid"]
    assert root.findtext("a:updated", None, ATOM) == adam.span.last
    assert root.findtext("a:entry/a:id", None, ATOM) == "https://book.test/b/concepts/adam/"
    assert root.findtext("a:subtitle", None, ATOM) == "About <all>."


def test_without_an_address_there_is_neither_feed_nor_sitemap(book, tmp_path):
    (tmp_path / "sitemap.xml").write_text("of MkDocs")
    built = Built(book, ROOT, tmp_path, Site("Book", "", ""), {"index.md": ""})
    crawlers.write(built)
    feed.write(built)
    assert [file.name for file in tmp_path.iterdir()] == ["robots.txt"]
    assert "Sitemap" not in (tmp_path / "robots.txt").read_text()


def test_a_list_is_as_new_as_its_newest_page(book):
    for entry in book.entries.values():
        entry.span = Span(last="2026-01-01T10:00:00+00:00")
    book.concepts["adam"].span = Span(last="2026-11-20T10:00:00+00:00")
    dates = [crawlers.changed(file, book) for file in ("concepts/index.md", "decide/index.md")]
    assert dates == ["2026-11-20", "2026-01-01"]
