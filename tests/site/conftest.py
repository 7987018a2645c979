"""What the browser tests stand on: one build a run, a server a worker, a context a test.

A test asks for `address` to run on every page, for `concept` to run on every concept's page, and
for `visit` to open a page. Opening one costs more than most looks at it, so all tests of a page
run in a row, and those that do not mind what earlier ones unfolded or answered ask for `revisit`,
which gives them the page that stands open, without animations. Those that need it as it opens, and
leave it so, ask for `untouched` and run before these.
"""

from __future__ import annotations

import fcntl
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tools import browsers

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
# GitHub serves a project's site below its name, so a link from the root would miss it.
BASE = "/book/"
# Where the book says that it is published. No host answers there: its pages must do without.
SITE_URL = "http://book.test/book/"
DESKTOP = {"width": 1280, "height": 900}
THEMES = {"light": "default", "dark": "slate"}  # what the theme calls the two schemes
# A machine that does other things as well must not fail a test.
PATIENCE = 15_000
expect.set_options(timeout=PATIENCE)


# --- Pages ---


def addresses() -> list[str]:
    """The address of each page, below the book's. That no other page is built is tested."""
    pages = (file.relative_to(DOCS) for file in sorted(DOCS.rglob("*.md")))
    return ["" if page == Path("index.md") else f"{page.parent.as_posix()}/" for page in pages]


def is_in(family: str, address: str) -> bool:
    """Whether a page is one of a family: below its folder, and not the list of them all."""
    return address.startswith(f"{family}/") and address.count("/") == 2


# One page of each shape.
SHAPES = [
    "",
    "browse/",
    "browse/glossary/",
    "browse/map/",
    "browse/misconceptions/",
    "browse/practice/",
    "concepts/",
    "concepts/gradient-descent/",  # mathematical
    "concepts/loss-is-nan/",  # training
    "concepts/transformer/",  # architecture
    "decide/",
    "decide/which-split/",
    "teach/course/",
    "teach/instructors/",
    "topics/optimization/",
    "workflow/",
    "workflow/anti-patterns/",
    "workflow/preprocess/",
    "workflow/project/",
    "workflow/self-check/",
]

FAMILIES = {
    "address": addresses(),
    "shape": SHAPES,
    "concept": [address for address in addresses() if is_in("concepts", address)],
    "decision": [address for address in addresses() if is_in("decide", address)],
    # Ten concepts, for what is looked at closely.
    "sampled": [
        f"concepts/{slug}/"
        for slug in (
            "attention", "backpropagation", "batch-normalization", "cross-entropy",
            "gradient-descent", "k-nearest-neighbors", "loss-functions", "maximum-likelihood",
            "pca", "softmax",
        )
    ],
}  # fmt: skip


# How tests use a page that stands open, those first that need most of it.
USES = ("untouched", "answering", "revisit")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    for name, chosen in FAMILIES.items():
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, chosen, ids=[a.strip("/") or "home" for a in chosen])


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put all tests of a page in a row, after those of no one page, in the order of `USES`."""

    def place(item: pytest.Item) -> tuple[int, int]:
        params = item.callspec.params if hasattr(item, "callspec") else {}
        page = next((params[name] for name in FAMILIES if name in params), None)
        use = next((i for i, name in enumerate(USES) if name in item.fixturenames), len(USES))
        return (-1 if page is None else FAMILIES["address"].index(page)), use

    items.sort(key=place)


@pytest.fixture(scope="session")
def pages() -> list[str]:
    """The addresses of all pages, for a test that looks at several at once."""
    return addresses()


@pytest.fixture(scope="session")
def concepts(pages: list[str]) -> list[str]:
    """The addresses of all concepts' pages, likewise."""
    return [address for address in pages if is_in("concepts", address)]


# --- Build ---


@dataclass(frozen=True)
class Build:
    """A build of the book: where it is, whether it succeeded, and what it said."""

    folder: Path
    succeeded: bool
    log: str


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Build:
    """The book as it is published. The first worker builds it, the others wait for that."""
    base = tmp_path_factory.getbasetemp()
    base = base if worker_id == "master" else base.parent
    folder, log, failed = base / "built", base / "build.log", base / "build.failed"
    with (base / "build.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not log.exists():
            env = {k: v for k, v in os.environ.items() if k not in ("SITE_URL", "REPO_URL")}
            done = subprocess.run(
                [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", folder],
                cwd=ROOT,
                env=env
                | {"SITE_URL": SITE_URL}
                | {"NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1"},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            if done.returncode:
                failed.touch()
            log.write_text(done.stdout, encoding="utf-8")
    return Build(folder, not failed.exists(), log.read_text(encoding="utf-8"))


class Document(HTMLParser):
    """What a built page has, seen without a browser: ids, links, sections and text."""

    _SILENT = ("script", "style", "pre", "code", "math", "svg")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []  # of anchors, and of all that the page loads or draws
        self.sections: list[str] = []  # the ids of the second-level headings
        self.math = 0
        self.prose = ""  # all text but code, formulas and figures
        self._silent = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = dict(attrs)
        self.ids += [has["id"]] if has.get("id") else []
        self.links += [has[k] for k in ("href", "src", "xlink:href") if has.get(k)]
        self.sections += [has["id"]] if tag == "h2" and has.get("id") else []
        self.math += tag == "math"
        self._silent += tag in self._SILENT

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self._silent -= tag in self._SILENT

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in self._SILENT

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.prose += data


@dataclass(frozen=True)
class Site:
    """The built book, as files."""

    folder: Path

    def html(self, address: str) -> str:
        return (self.folder / address / "index.html").read_text(encoding="utf-8")

    @cache  # noqa: B019  (one site a session)
    def document(self, address: str) -> Document:
        return Document(self.html(address))


@pytest.fixture(scope="session")
def site(build: Build) -> Site:
    if not build.succeeded:
        pytest.fail("the book does not build: test_site_build.py says why", pytrace=False)
    return Site(build.folder)


# --- Server and browser ---


class _Handler(SimpleHTTPRequestHandler):
    """Serves a folder below BASE, and nothing beside it."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path: str) -> str:
        if not path.startswith(BASE):
            return str(Path(self.directory) / "beside the book")
        return super().translate_path(path.removeprefix(BASE.rstrip("/")))

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a folder as a book; gives its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=folder)) as httpd:
        threading.Thread(target=httpd.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{httpd.server_port}{BASE}"
        httpd.shutdown()


@pytest.fixture(scope="session")
def server(site: Site) -> Iterator[str]:
    """The book's address."""
    with serving(site.folder) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, or the engine that the environment asks for."""
    # No name but the server's resolves, so that a test cannot pass by the help of another host.
    arguments = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    # Without a window it would fit letters to pixels, and so set text wider than readers see it.
    arguments += ["--font-render-hinting=none"]
    with sync_playwright() as playwright:
        browser = browsers.launch(playwright, arguments, browsers.engine())
        yield browser
        browser.close()


@dataclass
class Visit:
    """Opens pages, each in a new context, and notes what they complain about."""

    browser: Browser
    server: str
    complaints: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    def __call__(
        self, address: str = "", *, route: tuple[str, Callable] | None = None, **options
    ) -> Page:
        """Open a page of the book, with a route as Playwright takes it, if there is one; the
        options are those of a Playwright context."""
        context = self.browser.new_context(
            **{"base_url": self.server, "viewport": DESKTOP} | options
        )
        self.contexts.append(context)
        context.set_default_timeout(PATIENCE)
        self._listen(context)
        page = context.new_page()
        if route:
            page.route(*route)
        page.goto(address)
        return page

    def close(self) -> None:
        for context in self.contexts:
            context.close()

    def _listen(self, context: BrowserContext) -> None:
        def note(what: str, when: bool = True) -> None:
            if when:
                self.complaints.append(what)

        context.on("console", lambda m: note(f"console: {m.text}", m.type == "error"))
        context.on("weberror", lambda e: note(f"page error: {e.error}"))
        context.on("response", lambda r: note(f"{r.status} for {r.url}", r.status >= 400))
        context.on(
            "request",
            lambda r: note(
                f"other host: {r.url}", not r.url.startswith((self.server, "data:", "blob:"))
            ),
        )
        # Leaving a page aborts what it is loading: no fault of the page. Each engine says it so.
        leaving = re.compile("ERR_ABORTED|NS_BINDING_ABORTED|cancel", re.I)
        context.on(
            "requestfailed",
            lambda r: note(f"{r.failure}: {r.url}", not leaving.search(r.failure or "")),
        )


@pytest.fixture
def visit(browser: Browser, server: str) -> Iterator[Visit]:
    """A function that opens a page. A test fails if any page that it opened has complained."""
    visit = Visit(browser, server)
    yield visit
    visit.close()
    assert not visit.complaints, "\n".join(visit.complaints)


OPEN_AT_ONCE = 3


@dataclass
class Opened:
    """A page that stands open, and whether a test has changed it."""

    visit: Visit
    page: Page
    touched: bool = False


@pytest.fixture(scope="session")
def shelf() -> Iterator[dict[str, Opened]]:
    """The pages that stand open, by address and width, the oldest first."""
    shelf: dict[str, Opened] = {}
    yield shelf
    for opened in shelf.values():
        opened.visit.close()


@pytest.fixture
def _shelved(
    browser: Browser, server: str, shelf: dict[str, Opened]
) -> Iterator[Callable[..., Opened]]:
    """A function that gives a page that stands open, and opens it where there is none."""
    used: list[Visit] = []

    def shelved(
        address: str = "",
        *,
        scheme: str = "light",
        media: str = "screen",
        width: int = DESKTOP["width"],
        scripts: bool = True,
        untouched: bool = False,
    ) -> Opened:
        """The page in a scheme, on a screen or in print, on a desktop or a phone, with scripts or
        without."""
        key = f"{address} {width} {scripts}"
        if untouched and key in shelf and shelf[key].touched:
            shelf.pop(key).visit.close()
        if key not in shelf:
            visit = Visit(browser, server)
            options = {"viewport": DESKTOP | {"width": width}, "java_script_enabled": scripts}
            shelf[key] = Opened(visit, visit(address, reduced_motion="reduce", **options))
        if len(shelf) > OPEN_AT_ONCE:
            shelf.pop(next(iter(shelf))).visit.close()
        opened = shelf[key]
        opened.page.emulate_media(media=media, color_scheme=scheme)
        if scripts:
            body = opened.page.locator("body")
            expect(body).to_have_attribute("data-md-color-scheme", THEMES[scheme])
        used.append(opened.visit)
        return opened

    yield shelved
    complaints = [complaint for visit in used for complaint in visit.complaints]
    for visit in used:
        visit.complaints.clear()
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def revisit(_shelved: Callable[..., Opened]) -> Callable[..., Page]:
    """Like `visit`, but of a page that an earlier test has opened, its state is what that left."""

    def revisit(address: str = "", **how) -> Page:
        opened = _shelved(address, **how)
        opened.touched = True
        return opened.page

    return revisit


@pytest.fixture
def untouched(_shelved: Callable[..., Opened]) -> Callable[..., Page]:
    """Like `revisit`, but of a page that no test has changed. The test leaves it so: it may move
    the focus, and scroll."""
    return lambda address="", **how: _shelved(address, untouched=True, **how).page


@pytest.fixture
def answering(_shelved: Callable[..., Opened]) -> Callable[..., Page]:
    """Like `untouched`, for tests that change the page."""

    def answering(address: str = "", **how) -> Page:
        opened = _shelved(address, untouched=True, **how)
        opened.touched = True
        return opened.page

    return answering


# --- Steps that several topics share ---


@pytest.fixture(scope="session")
def settle() -> Callable[[Page], None]:
    """Wait until the fonts are there, nothing moves, and observers have had their turn."""
    return lambda page: page.evaluate(
        """async patience => {
          const settled = async () => {
            await document.fonts.ready;
            const ending = document.getAnimations()
              .filter(a => a.effect.getComputedTiming().endTime !== Infinity);
            await Promise.allSettled(ending.map(a => a.finished));
            // The theme makes wide code reachable by keyboard when an observer has seen its size.
            for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
          };
          // A browser that draws no frame would let the test wait for ever.
          const late = (_, fail) => setTimeout(() => fail(Error('never came to rest')), patience);
          await Promise.race([settled(), new Promise(late)]);
        }""",
        PATIENCE,
    )


@pytest.fixture(scope="session")
def restyle() -> Callable[[Page, str], None]:
    """Add rules to a page, in the one way that its policy leaves to scripts."""
    return lambda page, rules: page.evaluate(
        """rules => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rules);
          document.adoptedStyleSheets.push(sheet);
        }""",
        rules,
    )


@pytest.fixture(scope="session")
def unfold(settle: Callable[[Page], None]) -> Callable[[Page, int], None]:
    """Open the nth tab of every set, its last where it has fewer, and all folds."""

    def unfold(page: Page, nth: int) -> None:
        page.evaluate(
            """nth => {
              for (const set of document.querySelectorAll('.tabbed-set')) {
                const tabs = set.querySelectorAll(':scope > input');
                tabs[Math.min(nth, tabs.length - 1)].checked = true;
              }
              for (const fold of document.querySelectorAll('article details')) fold.open = true;
            }""",
            nth,
        )
        settle(page)

    return unfold


@pytest.fixture(scope="session")
def luminance() -> Callable[[str], float]:
    """The relative luminance, as WCAG defines it, of a color as the browser prints it."""

    def luminance(color: str) -> float:
        assert color.startswith("rgb"), color
        channels = [int(c) / 255 for c in re.findall(r"\d+", color)[:3]]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return sum(part * c for part, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    return luminance
