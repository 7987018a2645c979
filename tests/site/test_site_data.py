"""The book as data: what stands beside the pages can be read by programs, and leads somewhere."""

import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag

import jsonschema
import pytest

from macros.latex import FORMULA
from tests.site.conftest import ROOT, SITE_URL

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
    assert Head(site.html(address)).links["alternate", "text/markdown"] == "index.md"


def test_markdown_keeps_what_a_page_teaches(site, concept):
    """Formulas, programs, answers and sources are there."""
    text = (site.folder / concept / "index.md").read_text(encoding="utf-8")
    for part in ("\n### Beginner\n", "$", "```python", "**Figure.** ", "**Answer**", "is right.**"):
        assert part in text
    assert re.search(r"\[\d+(, \d+)*\]", text) and re.search(r"^1\. .*\]\(http", text, re.M)


def values(document, key: str) -> Iterator[str]:
    """The values of a key at any depth."""
    if isinstance(document, dict):
        yield from ([document[key]] if isinstance(document.get(key), str) else [])
        document = list(document.values())
    for item in document if isinstance(document, list) else ():
        yield from values(item, key)


def test_the_api_keeps_its_schemas(site, concepts):
    """Every document is valid, and what it names is there."""

    @cache
    def ids(page):
        return set(re.findall(r' id="([^"]+)"', site.html(page)))

    files = sorted((site.folder / "api").glob("**/*.json"))
    schemas, checked = {}, 0
    for file in files:
        if file.parent.name == "schema":
            continue
        document = json.loads(file.read_text(encoding="utf-8"))
        schema = (file.parent / document["$schema"]).resolve()
        if schema not in schemas:
            made = json.loads(schema.read_text(encoding="utf-8"))
            jsonschema.Draft202012Validator.check_schema(made)
            schemas[schema] = jsonschema.Draft202012Validator(made)
        schemas[schema].validate(document)
        text = json.dumps(document)
        assert not re.search(r"{{|{%|\]\(\.", CODE.sub("", text)), file
        for address in values(document, "address"):
            page, place = urldefrag(address)
            assert not place or place in ids(page), (file, address)
        for name in (*values(document, "markdown"), *values(document, "data")):
            assert (site.folder / name).is_file(), (file, name)
        checked += 1
    assert checked == len(concepts) + len(list((ROOT / "docs/decide").glob("*/index.md"))) + 2


def test_the_api_says_what_a_page_teaches(site):
    file = site.folder / "api/concepts/gradient-descent.json"
    document = json.loads(file.read_text(encoding="utf-8"))
    assert [p["slug"] for p in document["prerequisites"]] == ["loss-functions"]
    assert document["url"] == SITE_URL + "concepts/gradient-descent/"
    question = next(q for q in document["practice"] if q["id"] == "steeper-bowl")
    assert [o["text"] for o in question["options"] if o["right"]] == ["It diverges."]
    cited = set(re.findall(r"@([\w-]+)", json.dumps(document["misconceptions"])))
    assert cited <= {source["key"] for source in document["references"]}


class Head(HTMLParser):
    """What a page says of itself: its `meta` and `link` elements, and its JSON-LD."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.meta: dict[str, str] = {}
        self.links: dict[tuple[str, str], str] = {}
        self.data: list[dict] = []
        self._data = False
        self.feed(html[: html.index("</head>")])

    def handle_starttag(self, tag, attrs):
        has = dict(attrs)
        if tag == "meta":
            names = [has[key] for key in ("name", "property") if key in has]
            self.meta |= dict.fromkeys(names, has.get("content", ""))
        if tag == "link":
            self.links[has["rel"].strip(), has.get("type", "")] = has["href"]
        self._data = has.get("type") == "application/ld+json"

    def handle_data(self, data):
        if self._data:
            self.data.append(json.loads(data))
            self._data = False


def test_heads_describe_their_pages(site, address):
    head = Head(site.html(address))
    url = SITE_URL + address
    assert head.links["canonical", ""] == head.meta["og:url"] == url
    assert head.meta["og:title"] and head.meta["description"] == head.meta["og:description"]
    (data,) = head.data
    assert data["@context"] == "https://schema.org"
    about = data["@graph"][0]
    assert about["name"] and about["description"] and about["url"] == url
    for step in values(data, "item"):
        assert (site.folder / step.removeprefix(SITE_URL) / "index.html").is_file()


def test_zotero_finds_a_chapter_of_a_book(site, concept):
    """The tags that its translator Embedded Metadata reads; `citation_book_title` makes the page a
    part of a book."""
    meta = Head(site.html(concept)).meta
    assert meta["citation_title"] and meta["citation_book_title"] == "ML Teaching Assistant"
    assert meta["citation_author"] == "ML Teaching Assistant authors,"
    assert re.fullmatch(r"\d{4}/\d\d/\d\d", meta["citation_publication_date"])
    assert meta["citation_public_url"] == SITE_URL + concept


def test_quizzes_lead_to_their_questions(site, concept):
    (data,) = Head(site.html(concept)).data
    quiz = data["@graph"][0]["hasPart"]
    assert quiz["@type"] == "Quiz"
    assert quiz["hasPart"]
    for question in quiz["hasPart"]:
        assert question["url"].removeprefix("#") in site.document(concept).ids
        assert question["name"] and question["acceptedAnswer"]["text"]


def test_the_sitemap_has_all_pages_and_no_others(site, pages):
    root = ET.parse(site.folder / "sitemap.xml").getroot()
    name = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    assert {loc.text for loc in root.iter(f"{name}loc")} == {SITE_URL + page for page in pages}
    for date in root.iter(f"{name}lastmod"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", date.text)
    robots = (site.folder / "robots.txt").read_text()
    assert f"\nSitemap: {SITE_URL}sitemap.xml\n" in robots and "Disallow" not in robots


def test_the_feed_leads_to_pages(site, pages):
    root = ET.parse(site.folder / "feed.xml").getroot()
    name = "{http://www.w3.org/2005/Atom}"
    entries = root.findall(f"{name}entry")
    assert len(entries) <= 30
    for entry in entries:
        for tag in ("title", "id", "link", "published", "updated", "summary"):
            assert entry.find(name + tag) is not None
        assert entry.findtext(f"{name}id").removeprefix(SITE_URL) in pages
    times = [datetime.fromisoformat(entry.findtext(f"{name}updated")) for entry in entries]
    assert times == sorted(times, reverse=True)
    assert Head(site.html("")).links["alternate", "application/atom+xml"] == "feed.xml"


def test_the_texts_for_language_models_lead_to_pages(site, concepts):
    index = (site.folder / "llms.txt").read_text(encoding="utf-8")
    links = re.findall(r"\]\(" + re.escape(SITE_URL) + r"([^)]*)\)", index)
    assert {f"{concept}index.md" for concept in concepts} <= set(links)
    assert not [link for link in links if not (site.folder / link).is_file()]
    text = CODE.sub("", (site.folder / "llms-full.txt").read_text(encoding="utf-8"))
    links = [link for link in LINK.findall(text) if "://" not in link]
    assert not [link for link in set(links) if not (site.folder / unquote(link)).is_file()]


def test_the_examples_run(site, server, capsys):
    """The page shows programs that read the book: readers will paste them."""
    page = (site.folder / "teach/data/index.md").read_text(encoding="utf-8")
    program, command = (
        re.search(rf"^```{language}\n(.*?)^```", page, re.M | re.S)[1].replace(SITE_URL, server)
        for language in ("python", "bash")
    )
    exec(program, {})
    shown = capsys.readouterr().out
    assert "Adam and AdamW: " in shown and f"{server}concepts/adam/#pitfall-" in shown
    if shutil.which("jq") and shutil.which("curl"):
        done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
        assert "rate is 0.01" in done.stdout
