"""The archive that works without a network: unpacked anywhere and opened by a double click, it is
the whole book."""

import posixpath
import re
import zipfile
from urllib.parse import unquote

import pytest
from playwright.sync_api import expect

from tests.site.conftest import ROOT, SITE_URL, Visit
from tools import zip as program

# What Windows takes for a device, in whichever folder and with whatever extension.
DEVICES = re.compile(r"(con|prn|aux|nul|(com|lpt)\d)(\.|$)", re.I)
# Windows allows 260 characters, and the reader's own folders need some of them.
LONGEST = 150


@pytest.fixture(scope="module")
def unpacked(site, tmp_path_factory):
    """The folder that a reader unpacks, somewhere with a space and an umlaut."""
    archive = program.main(site.folder, tmp_path_factory.mktemp("zip"))
    for says in ("docs/teach/instructors/index.md", ".github/workflows/release.yml"):
        assert f"/{archive.name}" in (ROOT / says).read_text("utf-8")
    folder = tmp_path_factory.mktemp("Mein Öko-Buch", numbered=False)
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)
    [top] = folder.iterdir()
    return top


def in_(folder, pattern):
    return {file.relative_to(folder).as_posix() for file in folder.glob(pattern) if file.is_file()}


def test_every_link_is_a_file(unpacked, pages):
    """Without a browser: all that a page links or loads is in the folder, under its own name."""
    names = in_(unpacked, "**/*")
    assert {f"{page}index.html" for page in pages} == in_(unpacked, "**/*.html")
    assert {"README.txt", "LICENSE.txt", "LICENSE-CONTENT.txt", "assets/LICENSE-theme.txt"} <= names
    missing = set()
    for page in in_(unpacked, "**/*.html"):
        text = re.sub(
            r"(?s)<script>.*?</script>|<script type=.*?</script>|<(code|pre)\b.*?</\1>",
            lambda m: " ".join(re.findall(r"<a\b[^>]*>", m[0])) if m[1] else "",
            (unpacked / page).read_text("utf-8"),
        )
        assert 'type="module"' not in text and "'self'" not in text
        for to in set(re.findall(r'\b(?:href|src)="(?![a-z]+:|#|\?)([^"#?]+)', text)):
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(to)))
            if target not in names:
                missing.add((page, to))
    assert not missing
    for style in in_(unpacked, "assets/stylesheets/*.css"):
        text = (unpacked / style).read_text("utf-8")
        for to in re.findall(r'url\("?(?!data:|#)([^")]+)', text):
            assert posixpath.normpath(posixpath.join(posixpath.dirname(style), to)) in names
    # On systems that take them for one, one of two would be lost.
    assert len({name.lower() for name in names}) == len(names)
    for name in names:
        assert len(f"{unpacked.name}/{name}") <= LONGEST, name
        assert re.fullmatch(r"[\w.+/-]+", name, re.A) and not name.endswith("."), name
        assert not any(DEVICES.match(part) for part in name.split("/")), name


def test_the_book_in_a_folder(unpacked, browser):
    """One reader's way through all that scripts do; nothing is asked of another place."""
    visit = Visit(browser, f"{unpacked.as_uri()}/")
    page = visit("index.html", reduced_motion="reduce", color_scheme="light")

    # A search, by keyboard, and its first result, in the book's own letters.
    page.keyboard.press("Control+k")
    page.keyboard.type("adam optimizer")
    first = page.get_by_role("dialog", name="Search").get_by_role("listitem").first
    expect(first).to_contain_text("Adam and AdamW")
    page.keyboard.press("Enter")
    page.wait_for_url("**/concepts/adam/index.html")
    page.wait_for_function(
        "() => ['Serif', 'Sans', 'Math'].every(name => [...document.fonts]"
        ".some(font => font.family.includes(`Book ${name}`) && font.status === 'loaded'))"
    )

    # Tabs, the scheme, a question. All are known on the next page.
    page.locator("label[for='math-intermediate']").click()
    for _ in ("light", "dark"):
        page.locator("[data-md-component=palette] label:visible").click()
    question = page.locator(".question:has(fieldset.choices)").first
    question.get_by_role("radio").first.check()
    expect(question.get_by_role("status")).not_to_be_empty()
    page.locator(".md-footer__link--next").click()
    page.wait_for_url(lambda url: "/adam/" not in url)
    expect(page.locator("#math-intermediate")).to_be_checked()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")

    # A link to a section, and a quiz, whose questions stand on other pages.
    page.goto("teach/instructors/index.html")
    page.get_by_role("link", name="softmax by hand").click()
    expect(page.locator("#simple")).to_be_in_viewport()
    page.goto("browse/practice/index.html?topics=optimization")
    page.get_by_role("button", name="Start the quiz").click()
    expect(page.locator(".quiz-stage h3")).to_contain_text("Question 1 of")
    expect(page.locator(".quiz-from")).to_be_visible()

    # A tree, walked.
    page.goto("decide/which-split/index.html")
    while page.locator(".node:visible .branches a").count():
        page.locator(".node:visible .branches a").first.click()
    assert page.locator(".trail li").count() > 0

    # The way to a concept, as a course to take away: its links are those of the published book.
    page.goto("browse/map/index.html?to=softmax")
    expect(page.locator(".map-form").get_by_role("status")).to_contain_text("pages to read")
    page.locator(".map-course").click()
    page.wait_for_url("**/teach/course/index.html?**")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download Markdown").click()
    text = download.value.path().read_text("utf-8")
    assert f"({SITE_URL}concepts/softmax/)" in text and f"({SITE_URL}teach/course/?title=" in text
    assert "file:" not in text and "index.html" not in text
    with page.expect_download() as download:
        page.get_by_role("button", name="Download cartridge 1.3").click()
    assert zipfile.is_zipfile(download.value.path())

    visit.close()
    assert not visit.complaints, "\n".join(visit.complaints)
