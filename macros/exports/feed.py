"""`feed.xml`: what is new and what has changed, for readers who follow the book (Atom, RFC 4287).

An entry's id is the page's whole address, so there is no feed where the site's is not known.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import datetime, timedelta

from .. import metadata
from ..catalog import Entry
from ..rendering import Site
from .built import Built

FILE = "feed.xml"
NEWEST = 30
# Someone who looks in once a month is told of a page as a new one.
NEW = timedelta(days=30)
_NAMESPACE = "http://www.w3.org/2005/Atom"


def _state(entry: Entry) -> str:
    """Whether the last change of a page was while it was new."""
    first, last = map(datetime.fromisoformat, (entry.span.first, entry.span.last))
    return "new" if last - first < NEW else "changed"


def _entry(feed: ET.Element, entry: Entry, site: Site) -> None:
    item, url = ET.SubElement(feed, "entry"), site.address(entry.address)
    state = _state(entry)
    ET.SubElement(item, "title").text = f"{state.capitalize()}: {entry.title}"
    ET.SubElement(item, "id").text = url
    ET.SubElement(item, "link", href=url)
    ET.SubElement(item, "published").text = entry.span.first
    ET.SubElement(item, "updated").text = entry.span.last
    ET.SubElement(item, "category", term=state)
    ET.SubElement(item, "summary").text = entry.card.answer


def atom(entries: list[Entry], site: Site) -> bytes:
    """The feed of the entries that were changed last, the newest first."""
    dated = [entry for entry in entries if entry.span.last]
    dated.sort(key=lambda e: datetime.fromisoformat(e.span.last), reverse=True)
    feed = ET.Element("feed", xmlns=_NAMESPACE)
    ET.SubElement(feed, "title").text = site.name
    if site.description:
        ET.SubElement(feed, "subtitle").text = site.description
    ET.SubElement(feed, "id").text = site.address("")
    ET.SubElement(feed, "link", rel="self", href=site.address(FILE))
    ET.SubElement(feed, "link", href=site.address(""))
    # A feed must say when it was updated: without a history, it is empty, and has never been.
    ET.SubElement(feed, "updated").text = dated[0].span.last if dated else "1970-01-01T00:00:00Z"
    ET.SubElement(ET.SubElement(feed, "author"), "name").text = site.authors
    ET.SubElement(feed, "link", rel="license", href=metadata.LICENSE)
    for entry in dated[:NEWEST]:
        _entry(feed, entry, site)
    ET.indent(feed)
    return ET.tostring(feed, encoding="utf-8", xml_declaration=True)


def write(built: Built) -> None:
    """Write the feed."""
    if built.site.url:
        text = atom(list(built.catalog.entries.values()), built.site)
        (built.folder / FILE).write_bytes(text)
