"""The book as a folder that works without a network and without a server: unpack it, open
index.html. `make zip` makes it from a built site, and each release carries it.

Opened so (`file://`), a browser looks for no index.html in a folder, loads no module and fetches
nothing. So links name the page's file, each page has its modules in one classic script, and beside
what scripts would fetch stands a script that hands it over (`offline.mjs`).
"""

from __future__ import annotations

import json
import posixpath
import re
import zipfile
from datetime import date
from importlib import metadata
from pathlib import Path

from .. import npm

SCRIPTS = "assets/javascripts"
# Style sheets, fonts with their licenses, icons. All that is not here, is no page and is linked by
# none stays out: what programs read of the published book (data, Markdown, feed, sitemap), sources
# of figures that stand in the pages already, and what the theme brings for its own search.
ASSETS = ("assets/*.svg", "assets/images/*", "assets/fonts/*", "assets/stylesheets/*.css")
# What scripts fetch: the index of the search and, for the quiz, the questions of a page.
INDEX = "assets/search.json"
LICENSES = ("LICENSE", "LICENSE-CONTENT")
THEME = "mkdocs-material"
README = """\
{name}, {edition}

Open index.html in a browser. The whole book is in this folder, the search too, and needs no
network. Keep the folder together: the pages load each other's files.

{published}Text and figures are under CC BY 4.0 (LICENSE-CONTENT.txt), programs under the MIT
license (LICENSE.txt), the fonts under the SIL Open Font License (assets/fonts), and the theme,
Material for MkDocs, under the MIT license (assets/LICENSE-theme.txt).
"""

# A tag with a link, or a script in the page, whose text has none.
_TAG = re.compile(
    r"<script\b(?![^>]*\ssrc=)[^>]*>.*?(?P<silent></script>)"
    r"""|<(?:a|link|use|img|source|script)\b(?:"[^"]*"|[^>"])*>""",
    re.S,
)
_TO = re.compile(r'(?<=\s)(?P<name>href|src)="(?P<path>[^"#?:]*)(?P<rest>[?#][^"]*)?"')
_MODULE = re.compile(
    r'<script\b(?=[^>]*\stype="module")[^>]*\ssrc="([^"]+)\.mjs"[^>]*></script>\n?'
)
# Fonts are asked for in a way that a folder does not answer, and the rest is not in it.
_HINT = re.compile(r'<link\b[^>]*\srel="(?:preload|alternate) ?"[^>]*>\n?')
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_PRACTICE = re.compile(r'<h2 id="practice">.*?(?=<h2 |</article>)', re.S)
_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)"')


def linked(html: str, file: str, pages: set[str]) -> tuple[str, set[str]]:
    """A page with links to files instead of folders, and the files it links.

    `file` is its own, `pages` are those of all pages, from the book's root.
    """
    here = posixpath.dirname(file)
    found = set()

    def link(m: re.Match) -> str:
        if not m["path"]:
            return m[0]
        target = posixpath.normpath(posixpath.join(here, m["path"]))
        page = posixpath.normpath(posixpath.join(target, "index.html"))
        found.add(page if page in pages else target)
        path = posixpath.join(m["path"], "index.html") if page in pages else m["path"]
        return f'{m["name"]}="{path}{m["rest"] or ""}"'

    def tag(m: re.Match) -> str:
        return m[0] if m["silent"] else _TO.sub(link, m[0])

    return _TAG.sub(tag, html), found


def page(html: str, bundles: dict[tuple[str, ...], str]) -> str:
    """A page without what does not work from a folder, and with one classic script for all its
    modules. Which one goes by their names, and is noted in `bundles`."""
    html = _HINT.sub("", html)
    # Browsers may differ in whether one file is of another's origin; the scheme says it plainly.
    html = _POLICY.sub(lambda m: m[0].replace("'self'", "file:"), html)
    modules = list(_MODULE.finditer(html))
    if not modules:
        return html
    names = tuple(posixpath.basename(m[1]) for m in modules)
    bundles[names] = "-".join(names) + ".js"
    script = posixpath.join(posixpath.dirname(modules[0][1]), bundles[names])
    classic = iter([f'<script defer src="{script}"></script>\n'])
    return _MODULE.sub(lambda _: next(classic, ""), html)


def bundle(root: Path, site: Path, bundles: dict[tuple[str, ...], str]) -> dict[str, str]:
    """Classic scripts, by their files: each does what some modules of a site do, in their order.

    Raises npm.Missing where the bundler cannot be had, RuntimeError where it fails.
    """
    here = Path(__file__)
    jobs = {
        "bundler": (npm.package(root, "esbuild") / "lib/main.js").as_uri(),
        "folder": str((site / SCRIPTS).resolve()),
        "instead": str(here.with_name("offline.mjs")),
        "jobs": {script: names for names, script in bundles.items()},
    }
    program = f"import {json.dumps(here.with_name('bundle.mjs').as_uri())};"
    return json.loads(npm.node(program, json.dumps(jobs)))


def given(text: str) -> str:
    """A script that hands a text over, as `offline.mjs` takes it."""
    return f"document.currentScript.given = {json.dumps(text, ensure_ascii=False)};\n"


def files(site: Path, root: Path) -> dict[str, bytes]:
    """All files of the folder, by their paths.

    Raises what `bundle` does, and FileNotFoundError where a page links what the site does not have.
    """
    out: dict[str, bytes] = {}
    bundles: dict[tuple[str, ...], str] = {}
    wanted: set[str] = set()
    htmls = {
        file.relative_to(site).as_posix(): file.read_text("utf-8")
        for file in sorted(site.rglob("index.html"))
    }
    # Nothing in the folder links to where a page was before it moved.
    htmls = {file: html for file, html in htmls.items() if 'class="moved-page"' not in html}
    for file, html in htmls.items():
        html, found = linked(page(html, bundles), file, htmls.keys())
        wanted |= found
        out[file] = html.encode()
        if practice := _PRACTICE.search(html):
            out[f"{file}.js"] = given(practice[0]).encode()
    out[f"{INDEX}.js"] = given((site / INDEX).read_text("utf-8")).encode()
    for file, text in bundle(root, site, bundles).items():
        out[f"{SCRIPTS}/{file}"] = text.encode()
    for pattern in ASSETS:
        wanted |= {file.relative_to(site).as_posix() for file in site.glob(pattern)}
    for file in wanted - out.keys():
        out[file] = (site / file).read_bytes()
    for file in LICENSES:
        out[f"{file}.txt"] = (root / file).read_bytes()
    [terms] = (file for file in metadata.files(THEME) if file.match("*.dist-info/*/LICENSE"))
    out["assets/LICENSE-theme.txt"] = terms.read_binary()
    return out


def readme(name: str, edition: str, html: str) -> str:
    """What to do with the folder; where the home page, `html`, says where the book is published,
    that too."""
    address = _CANONICAL.search(html)
    published = f"The newest edition is at {address[1]}\n\n" if address else ""
    return README.format(name=name, edition=edition, published=published)


def pack(files: dict[str, bytes], archive: Path, top: str, day: date) -> None:
    """Pack files into a zip, below a folder `top`: the same bytes whenever and wherever it is done,
    but for the version of zlib."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path, content in sorted(files.items()):
            info = zipfile.ZipInfo(f"{top}/{path}", (day.year, day.month, day.day, 0, 0, 0))
            info.create_system = 3  # Unix, also where this runs on Windows
            info.external_attr = 0o100644 << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(info, content)
