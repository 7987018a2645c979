"""For search engines: `sitemap.xml` (https://www.sitemaps.org/protocol.html) and `robots.txt`
(RFC 9309).

A sitemap needs whole addresses, so there is none where the site's is not known. MkDocs writes one
too, with the day of the build as the date of every page: it is replaced.
"""

from __future__ import annotations

import gzip
import xml.etree.ElementTree as ET
from pathlib import Path

from ..catalog import Catalog
from .built import Built

SITEMAP = "sitemap.xml"
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def changed(file: str, catalog: Catalog) -> str:
    """The date of a page's last change; of one that lists others, that of the newest of them. Empty
    where the history is not known."""
    if file in catalog.entries:
        return catalog.entries[file].changed
    folder = file.removesuffix("index.md")
    entries = catalog.entries.values()
    return max((e.changed for e in entries if e.address.startswith(folder)), default="")


def sitemap(built: Built) -> bytes:
    """All pages with the dates of their last changes."""
    root = ET.Element("urlset", xmlns=_NAMESPACE)
    for file in built.markdown:
        url = ET.SubElement(root, "url")
        ET.SubElement(url, "loc").text = built.site.address(file.removesuffix("index.md"))
        if date := changed(file, built.catalog):
            ET.SubElement(url, "lastmod").text = date
    ET.indent(root)
    return ET.tostring(root, encoding="utf-8", xml_declaration=True)


def write(built: Built) -> None:
    """Write both. The sitemap is there gzipped, too, as MkDocs promises it."""
    plain, packed = built.folder / SITEMAP, Path(f"{built.folder / SITEMAP}.gz")
    robots = "User-agent: *\nAllow: /\n"
    if built.site.url:
        text = sitemap(built)
        plain.write_bytes(text)
        packed.write_bytes(gzip.compress(text, mtime=0))
        robots += f"\nSitemap: {built.site.address(SITEMAP)}\n"
    else:
        for file in (plain, packed):
            file.unlink(missing_ok=True)
    (built.folder / "robots.txt").write_text(robots, encoding="utf-8")
