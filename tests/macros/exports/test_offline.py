"""The folder that works without a network: what is made of a page, and how it is packed. That a
browser shows it all is tested with the built book, in tests/site/test_site_zip.py."""

import json
from datetime import date

import pytest

from macros.exports import offline

PAGES = {"index.html", "concepts/index.html", "concepts/adam/index.html", "browse/map/index.html"}


@pytest.mark.parametrize(
    ("to", "becomes", "file"),
    [
        ("../../", "../../index.html", "index.html"),
        ("../..", "../../index.html", "index.html"),
        ("../", "../index.html", "concepts/index.html"),
        ("./", "./index.html", "concepts/adam/index.html"),
        ("../adam/#math", "../adam/index.html#math", "concepts/adam/index.html"),
        ("../../?q=loss", "../../index.html?q=loss", "index.html"),
        ("../../browse/map/?to=adam#adam", "../../browse/map/index.html?to=adam#adam", None),
        ("code_numpy.py", "code_numpy.py", "concepts/adam/code_numpy.py"),
        ("#math", "#math", None),
        ("https://example.org/book/", "https://example.org/book/", None),
        ("mailto:a@example.org", "mailto:a@example.org", None),
    ],
)
def test_links_name_files(to, becomes, file):
    html = '<p>An <a title="a > b" href="{0}">href="../"</a></p><script>"<a href=\'../\'>"</script>'
    made, found = offline.linked(html.format(to), "concepts/adam/index.html", PAGES)
    assert made == html.format(becomes)
    assert file is None or found == {file}


def test_a_page_has_one_script_for_its_modules():
    html = (
        '<link rel="preload" href="a.woff2" as="font">\n<link rel="alternate " href="index.md">\n'
        '<link rel="next" href="b/">\n'
        '<script src="../scripts/theme.js"></script>\n'
        '<script src="../scripts/search.mjs" type="module"></script>\n<p>Text</p>\n'
        '<script type="module" src="../scripts/quiz.mjs"></script>\n'
    )
    bundles = {}
    assert offline.page(html, bundles) == (
        '<link rel="next" href="b/">\n'
        '<script src="../scripts/theme.js"></script>\n'
        '<script defer src="../scripts/search-quiz.js"></script>\n<p>Text</p>\n'
    )
    assert bundles == {("search", "quiz"): "search-quiz.js"}


def test_a_policy_allows_files():
    meta = '<meta http-equiv="Content-Security-Policy" content="{0}">'
    own = "script-src 'self' 'sha256-abc='; font-src 'self'"
    allowed = "script-src file: 'sha256-abc='; font-src file:"
    assert offline.page(meta.format(own), {}) == meta.format(allowed)


def test_a_text_survives_being_a_script():
    text = "Quotes \" and ', </script>, \u2028, \\n and Ö\n"
    head, value = offline.given(text).split(" = ", 1)
    assert head == "document.currentScript.given"
    assert json.loads(value.removesuffix(";\n")) == text


def test_the_same_files_are_the_same_bytes(tmp_path):
    day = date(2026, 11, 26)
    offline.pack({"b.txt": b"1", "a.txt": b"2"}, tmp_path / "one.zip", "book", day)
    offline.pack({"a.txt": b"2", "b.txt": b"1"}, tmp_path / "two.zip", "book", day)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
