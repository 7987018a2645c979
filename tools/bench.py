#!/usr/bin/env python3
"""Measure the book: a build's time and memory, the check, the pages' programs, a visit's bytes,
the search (its answers, its bytes, its speed), and what Lighthouse says.

    python tools/bench.py                              everything, for 100, 500 and 2000 pages
    python tools/bench.py --sizes 100 --runs 1         a quick look
    python tools/bench.py --only check search          some of the tables
    python tools/bench.py --only lighthouse            what tools/budgets.py measures
    python tools/bench.py --readme                     puts the tables that README.md has into it

Beside the real book stand synthetic ones, whose pages are copies of the real concept pages under
slugs, titles and aliases of their own, and without terms, which one page alone may define. For the
table of builds each book is built twice: as it is, and "plain", which is MkDocs with the same theme
and settings fed the Markdown that our macros and templates make, so without them, without the
check, without MathML and without the search. The ratio of the two is what our machine costs.

The search of a synthetic book is measured in the real site with only the index exchanged, so for
that no synthetic book is built.

Every build is a process of its own in a temporary folder, and the two kinds take turns. On a busy
machine trust the ratio of CPU seconds. The tables are Markdown; progress goes to stderr.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from graphlib import TopologicalSorter
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from tools import budgets  # noqa: E402
from tools.visits import COLUMNS, INDEX, Visit, Visitor, travels  # noqa: E402

CONCEPTS = "docs/concepts"
# Not in synthetic books: pages of topics that those do not have, pages that link to these, and the
# map, whose layout takes 10 seconds for 500 concepts, and soon longer than the rest for more.
LEFT_OUT = ("docs/topics", "docs/browse/map", "docs/teach")
# What the search fetches besides, when it is first opened.
ENGINE = (
    "assets/javascripts/search-dialog.mjs",
    "assets/javascripts/search-engine.mjs",
    "assets/javascripts/minisearch.mjs",
    "assets/stylesheets/search.css",
)
A_TOPIC = 20  # pages under each topic of a synthetic book
ONCE = 1000  # a book of more pages is built once
CHECKS = 5
OPENINGS = 5
TYPED = 30  # queries typed letter by letter
TABLES = ("build", "check", "programs", "visit", "search", "lighthouse")
HEAVIEST = 12
# What may not grow faster than the book, and its decimals.
GROWTH = (
    ("build, CPU ms a page", 0),
    ("of it our machine's", 0),
    ("seconds of plain Material's", 2),
    ("CPU of plain Material's", 2),
    ("peak memory, MB", 0),
    ("HTML, kB a page", 1),
    ("search index, kB a concept", 2),
    ("first result, ms", 0),
)


def say(text: str) -> None:
    """Report progress."""
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


# --- Books ---


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml without the meaning of its tags."""


_Loader.add_multi_constructor("", lambda loader, suffix, node: None)


@dataclass(frozen=True)
class Source:
    """A concept page of the real book, to be copied."""

    folder: Path
    card: dict
    body: str

    @property
    def slug(self) -> str:
        return self.folder.name


@dataclass(frozen=True)
class Book:
    """A book in a folder of its own."""

    name: str
    folder: Path
    concepts: int
    pages: int
    figures: dict[str, float] = field(default_factory=dict)  # of GROWTH, as they are measured


def split(text: str) -> tuple[str, str]:
    """The front matter of a page, its two marks included, and the rest."""
    m = re.match(r"---[ \t]*\n.*?^---[ \t]*\n", text, re.S | re.M)
    return (m[0], text[m.end() :]) if m else ("", text)


def sources() -> list[Source]:
    """The real concept pages, each after those that it needs."""
    found = {}
    for page in sorted((ROOT / CONCEPTS).glob("*/index.md")):
        front, body = split(page.read_text(encoding="utf-8-sig"))
        card = yaml.safe_load(front.strip().strip("-"))
        found[page.parent.name] = Source(page.parent, card, body)
    order = TopologicalSorter(
        {slug: sorted({*s.card.get("needs", ())} & found.keys()) for slug, s in found.items()}
    )
    return [found[slug] for slug in order.static_order()]


def _machine(folder: Path) -> None:
    """Copy all that a build needs, except the concept pages."""
    aside = shutil.ignore_patterns("__pycache__")
    for name in ("macros", "overrides"):
        shutil.copytree(ROOT / name, folder / name, ignore=aside)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(ROOT / name, folder)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    written = {s.parent.name for s in (ROOT / CONCEPTS).glob("*/index.md")}

    def ignore(at: str, names: list[str]) -> set[str]:
        inside = written if Path(at) == ROOT / CONCEPTS else set()
        return aside(at, names) | inside & set(names)

    shutil.copytree(ROOT / "docs", folder / "docs", ignore=ignore)


def _copy(source: Source, number: int, slugs: set[str], to: Path) -> str:
    """Write copy `number` of a page below `to`; number 0 stays as it is. Returns its slug."""

    def renamed(slug: str) -> str:
        new = f"{slug}-{number}"
        return new if number and new in slugs else slug

    def links(text: str) -> str:
        return re.sub(r'(concept\(\s*")([^"]+)', lambda m: m[1] + renamed(m[2]), text)

    folder = to / renamed(source.slug)
    shutil.copytree(source.folder, folder, ignore=shutil.ignore_patterns("__pycache__"))
    if number:
        card = source.card | {
            "title": f"{source.card['title']} {number}",
            "aliases": [f"{alias} {number}" for alias in source.card["aliases"]],
            "needs": [renamed(slug) for slug in source.card.get("needs", ())],
        }
        front = yaml.safe_dump(card, allow_unicode=True, sort_keys=False, width=1000)
        page = folder / "index.md"
        page.write_text(f"---\n{front}---\n{source.body}", encoding="utf-8")
        (folder / "terms.yml").write_text("[]\n", encoding="utf-8")
        for file in (page, *folder.glob("*.yml")):
            file.write_text(links(file.read_text(encoding="utf-8")), encoding="utf-8")
    return folder.name


def _synthetic_nav(real: list, slugs: list[str]) -> list:
    """The real navigation with its topics replaced by topics of copies, without what is left
    out."""
    topics = [
        {f"Topic {at // A_TOPIC + 1}": [f"concepts/{s}/index.md" for s in slugs[at : at + A_TOPIC]]}
        for at in range(0, len(slugs), A_TOPIC)
    ]
    absent = tuple(f"{name.removeprefix('docs/')}/" for name in LEFT_OUT)
    kept = [
        {title: [p for p in at if not p.startswith(absent)] if isinstance(at, list) else at}
        for item in real
        for title, at in item.items()
        if not re.search(r"concepts/[^/]+/index\.md", json.dumps(at))
    ]
    kept = [item for item in kept if all(item.values())]
    return kept + topics


def make_book(folder: Path, size: int | None) -> Book:
    """Write a book of `size` concept pages, or the real one for None."""
    found = sources()
    pages = len(found) if size is None else size
    if pages < len(found):
        sys.exit(f"a synthetic book has at least the {len(found)} real pages")
    _machine(folder)
    order = [(found[i % len(found)], i // len(found)) for i in range(pages)]
    slugs = {f"{s.slug}-{number}" if number else s.slug for s, number in order}
    copies = [_copy(source, number, slugs, folder / CONCEPTS) for source, number in order]
    if size is None:
        shutil.copy(ROOT / "mkdocs.yml", folder)
    else:
        for name in LEFT_OUT:
            shutil.rmtree(folder / name)
        real = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), _Loader)
        shutil.copy(ROOT / "mkdocs.yml", folder / "base.yml")
        nav = {"INHERIT": "base.yml", "nav": _synthetic_nav(real["nav"], copies)}
        (folder / "mkdocs.yml").write_text(yaml.safe_dump(nav, sort_keys=False), encoding="utf-8")
    if shutil.which("git"):  # pages show when they were last changed
        git = ["git", "-c", "user.name=bench", "-c", "user.email=bench@localhost"]
        for command in ("init --quiet", "add docs", "commit --quiet -m Bench"):
            subprocess.run([*git, *command.split()], cwd=folder, check=True)
    name = "the real book" if size is None else f"{size} copies"
    return Book(name, folder, pages, sum(1 for _ in (folder / "docs").rglob("*.md")))


def _plain_twin(folder: Path) -> None:
    """Write plain.yml and plain/: the same pages as finished Markdown, the same files."""
    real = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), _Loader)
    plugins = [p for p in real["plugins"] if "macros" not in (p if isinstance(p, dict) else [p])]
    settings = {"INHERIT": "mkdocs.yml", "docs_dir": "plain", "plugins": plugins, "hooks": []}
    (folder / "plain.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    run([sys.executable, __file__, "--render"], folder)

    def link(source: str, target: str) -> None:
        if not source.endswith(".md"):
            os.link(source, target)

    shutil.copytree(folder / "docs", folder / "plain", copy_function=link, dirs_exist_ok=True)


def render() -> None:
    """Write the pages of the book in this folder to plain/, as the macros plugin leaves them."""
    from mkdocs.config import load_config
    from mkdocs.structure.files import get_files, set_exclusions
    from mkdocs.structure.nav import get_navigation

    config = load_config("mkdocs.yml")
    config.plugins.on_startup(command="build", dirty=False)
    config = config.plugins.on_config(config)
    config.plugins.on_pre_build(config=config)
    files = config.plugins.on_files(get_files(config), config=config)
    set_exclusions(files, config)
    nav = config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
    assert nav.pages
    for file in files.documentation_pages():
        page = file.page
        page.read_source(config)
        text = config.plugins.on_page_markdown(page.markdown, page=page, config=config, files=files)
        front, _ = split(Path(file.abs_src_path).read_text(encoding="utf-8-sig"))
        out = Path("plain", file.src_uri)
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(f"{front}{text}", encoding="utf-8")


# --- Time and memory ---


@dataclass(frozen=True)
class Cost:
    """What a process took: seconds on the clock and of the processor, and its largest size."""

    wall: float
    cpu: float
    megabytes: float


def run(command: list[str], folder: Path, env: dict[str, str] | None = None) -> Cost:
    """Run a command in `folder` and measure it. Ends the program, with its output, if it fails."""
    aside = ("SITE_URL", "REPO_URL", "PYTHONPATH")
    env = env or {k: v for k, v in os.environ.items() if k not in aside}
    env = env | {"NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    with tempfile.TemporaryFile("w+", encoding="utf-8") as log:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env=env, stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            log.seek(0)
            sys.exit(f"{' '.join(command[1:])} failed:\n{log.read()[-4000:]}")
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def median(costs: list[Cost]) -> Cost:
    """The middle one by processor time; its other figures belong to the same run."""
    return sorted(costs, key=lambda c: c.cpu)[(len(costs) - 1) // 2]


def build(book: Book, *, plain: bool) -> Cost:
    """Build a book into site/ or site-plain/ below its folder."""
    config, site = ("plain.yml", "site-plain") if plain else ("mkdocs.yml", "site")
    command = ["-m", "mkdocs", "build", "--config-file", config, "--site-dir", site]
    if not plain:
        command.append("--strict")
    return run([sys.executable, *command], book.folder)


def bench_build(books: list[Book], runs: int) -> Iterator[list]:
    """One row a book: ours, plain, and the ratio."""
    for book in books:
        _plain_twin(book.folder)
        ours, plain = [], []
        for i in range(runs if book.concepts <= ONCE else 1):
            for kind, costs in (("ours", ours), ("plain", plain)):
                costs.append(build(book, plain=kind == "plain"))
                say(f"build {book.name}, {kind}, run {i + 1}: {costs[-1].cpu:.1f} s CPU")
        a, b = median(ours), median(plain)
        html = list((book.folder / "site").rglob("*.html"))
        book.figures["build, CPU ms a page"] = 1e3 * a.cpu / book.pages
        book.figures["of it our machine's"] = 1e3 * (a.cpu - b.cpu) / book.pages
        book.figures["seconds of plain Material's"] = a.wall / b.wall
        book.figures["CPU of plain Material's"] = a.cpu / b.cpu
        book.figures["peak memory, MB"] = a.megabytes
        book.figures["HTML, kB a page"] = sum(len(travels(f, True)) for f in html) / len(html) / 1e3
        yield [
            f"{book.name} ({book.pages} pages)",
            f"{a.wall:.1f}",
            f"{book.pages / a.wall:.1f}",
            f"{a.cpu:.1f}",
            f"{1e3 * a.cpu / book.pages:.0f}",
            f"{a.megabytes:.0f}",
            f"{b.wall:.1f}",
            f"{b.cpu:.1f}",
            f"{1e3 * b.cpu / book.pages:.0f}",
            f"{b.megabytes:.0f}",
            f"{a.wall / b.wall:.2f}",
            f"**{a.cpu / b.cpu:.2f}**",
        ]


def bench_check(books: list[Book]) -> Iterator[list]:
    """One row a book: the check as a process of its own."""
    for book in books:
        command = [sys.executable, "-m", "macros.check"]
        cost = median([run(command, book.folder) for _ in range(CHECKS)])
        say(f"check {book.name}: {cost.cpu:.1f} s CPU")
        yield [book.name, f"{cost.wall:.2f}", f"{cost.cpu:.2f}", f"{cost.megabytes:.0f}"]


def bench_programs(book: Book) -> Iterator[list]:
    """One row a kind of program, then one for each of the heaviest."""
    from macros import figures, samples

    costs: dict[str, list[tuple[float, str]]] = {}
    for folder in sorted((book.folder / CONCEPTS).glob("*/")):
        for program in samples.programs(folder, (*samples.PATTERNS, *figures.PATTERN)):
            cost = run([sys.executable, program.name], folder, samples.environment())
            kind = program.stem.split("_")[0]
            costs.setdefault(kind, []).append((cost.cpu, f"{folder.name}/{program.name}"))
        say(f"programs of {folder.name}")
    for kind, of_kind in costs.items():
        total = sum(cpu for cpu, _ in of_kind)
        yield [f"{kind}: {len(of_kind)}", f"{total:.0f}", f"{total / len(of_kind):.1f}"]
    every = sorted((c for of_kind in costs.values() for c in of_kind), reverse=True)
    total = sum(cpu for cpu, _ in every)
    yield [f"**all: {len(every)}**", f"**{total:.0f}**", f"{total / len(every):.1f}"]
    yield from ([name, f"{cpu:.1f}", ""] for cpu, name in every[:HEAVIEST])


# --- Bytes ---


def bench_visit(books: list[Book]) -> Iterator[list]:
    """Rows for the real book's home and concept pages, and for a page of each synthetic book."""
    for i, book in enumerate(books):
        if not (book.folder / "site").exists():
            build(book, plain=False)
        paths = sorted(
            f"concepts/{p.parent.name}/" for p in (book.folder / CONCEPTS).glob("*/index.md")
        )
        with Visitor(book.folder / "site") as visitor:
            say(f"visit {book.name}")
            if i == 0:
                yield _bytes("home", visitor.visit(""))
                seen = sorted(((visitor.visit(p), p) for p in paths), key=lambda v: v[0].size)
                if len(seen) > 12:
                    seen = [seen[0], seen[len(seen) // 2], seen[-1]]
                for visit, path in seen:
                    yield _bytes(path, visit)
            else:
                yield _bytes(f"home of {book.name}", visitor.visit(""))
                yield _bytes(f"{paths[0]} of {book.name}", visitor.visit(paths[0]))


def _bytes(name: str, visit: Visit) -> list:
    for address in visit.elsewhere:
        say(f"WARNING: {name} asks another host: {address}")
    columns = visit.columns()
    return [name, *(f"{columns[c] / 1e3:.1f}" for c in COLUMNS), f"**{visit.size / 1e3:.1f}**"]


# --- Search ---

# Opens the search while a query is typed, and gives the milliseconds until it is answered.
OPEN = """async () => {
  const start = performance.now();
  document.querySelector('button.search-open').click();
  for (const key of 'adam') dispatchEvent(new KeyboardEvent('keydown', {key}));
  const answered = () => document.querySelector('.search ol')?.dataset.query === 'adam';
  while (!answered()) await new Promise(r => setTimeout(r));
  return performance.now() - start;
}"""
# Notes for each key after which there are results the milliseconds to the frame that shows them.
WATCH = """() => {
  const input = document.querySelector('.search input');
  const list = document.querySelector('.search ol');
  let pressed = 0;
  window.times = [];
  addEventListener('keydown', event => { pressed = event.timeStamp; }, {capture: true});
  new MutationObserver(() => {
    if (!pressed || list.dataset.query !== input.value.trim()) return;
    const from = pressed;
    pressed = 0;
    requestAnimationFrame(() => times.push(performance.now() - from));
  }).observe(list, {childList: true, attributes: true});
}"""


def index() -> None:
    """Write the search index of the book in this folder below site-search/, without its pages."""
    sys.path.insert(0, os.getcwd())
    from macros import catalog, exports, rendering

    root = Path.cwd()
    site = rendering.Site("", "", "")
    folder = Path("site-search").resolve()
    exports.search.write(exports.Built(catalog.load(root), root, folder, site, {}))


def _searched(books: list[Book]) -> list[tuple[Book, Path]]:
    """Each book with a site to search it in: the real one, with only the index exchanged."""
    real = books[0].folder / "site"
    if not real.exists():
        say("build the real book")
        build(books[0], plain=False)
    found = [(books[0], real)]
    for book in books[1:]:
        say(f"index of {book.name}")
        site = book.folder / "site-search"
        shutil.copytree(real / "assets", site / "assets")
        shutil.copy(real / "index.html", site)
        run([sys.executable, __file__, "--index"], book.folder)
        found.append((book, site))
    return found


def bench_answers(site: Path) -> Iterator[list]:
    """One row a half of the queries: how well the built book's own search box answers them."""
    from tests.search.queries import asked, queries, score

    every = queries()
    with Visitor(site) as visitor:
        say(f"search for {len(every)} queries")
        page = visitor.browser.new_page()
        page.goto(f"{visitor.address}/")
        page.evaluate(OPEN)
        answers = asked(page, f"{visitor.address}/", every)
    for half, tuned_on in (("the half it was tuned on", True), ("the other half", False)):
        s = score([answer for answer in answers if answer[0].tuned_on == tuned_on])
        yield [
            f"{half}: {s.queries}",
            f"{s.first:.1%}",
            f"{s.in_three:.1%}",
            f"{s.mean_reciprocal_rank:.3f}",
            f"{s.empty}",
        ]


def bench_search(searched: list[tuple[Book, Path]]) -> Iterator[list]:
    """One row a book: what its index weighs, and how long readers wait for it."""
    from tests.search.queries import queries

    every = queries()
    for book, site in searched:
        with Visitor(site) as visitor:
            say(f"search {book.name}")
            opened = []
            for _ in range(OPENINGS):
                page = visitor.browser.new_context().new_page()
                page.goto(f"{visitor.address}/", wait_until="networkidle")
                opened.append(page.evaluate(OPEN))
            page.evaluate(WATCH)
            for query in every[:: len(every) // TYPED]:
                page.fill(".search input", "")
                page.keyboard.type(query.text)
            times = page.evaluate("times")
        size = len(travels(site / INDEX, True)) / 1e3
        book.figures["search index, kB a concept"] = size / book.concepts
        book.figures["first result, ms"] = statistics.median(times)
        yield [
            book.name,
            f"{(site / INDEX).stat().st_size / 1e3:.0f}",
            f"{len(travels(site / INDEX, True)) / 1e3:.1f}",
            f"{statistics.median(opened):.0f}",
            f"{len(times)}",
            f"{statistics.median(times):.0f}",
            f"{statistics.quantiles(times, n=20)[-1]:.0f}",
        ]


def growth(books: list[Book]) -> Iterator[list]:
    """One row a book: what was measured of it above."""
    for book in books:
        figures = (f"{book.figures[n]:.{d}f}" if n in book.figures else "" for n, d in GROWTH)
        yield [book.name, f"{book.pages}", *figures]


def search_note(book: Book) -> str:
    """What the search takes besides, and what the index of many pages would weigh."""
    site = book.folder / "site"
    engine = {Path(file).name: len(travels(site / file, True)) / 1e3 for file in ENGINE}
    each = len(travels(site / INDEX, True)) / book.concepts / 1e3
    return (
        f"The search itself takes {sum(engine.values()):.1f} kB gzipped:"
        f" {', '.join(f'{name} {size:.1f}' for name, size in engine.items())}. The index takes"
        f" {each:.1f} kB for each concept of {book.name}, other pages counted in. Copies compress"
        " against each other and share their words: 500 concepts of their own would make it about"
        f" {each * 500:.0f} kB. Opening is measured without a network to pay for, to the answer of"
        " what was typed meanwhile; each key to the frame that shows its first result."
    )


# --- Tables ---


def table(title: str, head: tuple[str, ...], rows: Iterator[list]) -> list[str]:
    """Print a Markdown table, each row as soon as it is known. Returns its lines."""
    lines = [f"| {' | '.join(head)} |", f"|{' --- |' + ' ---: |' * (len(head) - 1)}"]
    print("", f"## {title}", "", *lines, sep="\n", flush=True)
    for row in rows:
        lines.append(f"| {' | '.join(row)} |")
        print(lines[-1], flush=True)
    return lines


def put(name: str, lines: list[str], runs: int, file: Path = ROOT / "README.md") -> None:
    """Exchange the table in a file that stands between the marks of that name, of medians of so
    many runs.

    Raises ValueError where the file has no such marks.
    """
    start, end = f"<!-- measured: {name} -->\n", "\n<!-- /measured -->"
    before, mark, rest = file.read_text(encoding="utf-8").partition(start)
    _, closed, after = f"\n{rest}".partition(end)
    if not mark or not closed:
        raise ValueError(f"{file.name} has no place for the table `{name}`")
    when = f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, runs: {runs}"
    body = "\n".join([*lines, "", f"Measured {when}."])
    file.write_text(f"{before}{mark}{body}{closed}{after}", encoding="utf-8")


def main() -> None:
    """Read the options, make the books, print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", default="100,500,2000", help="concept pages of synthetic books")
    parser.add_argument("--runs", type=int, default=3, help=f"builds of each book to {ONCE} pages")
    parser.add_argument("--only", nargs="+", choices=TABLES, default=TABLES, help="which tables")
    parser.add_argument("--readme", action="store_true", help="put the tables into README.md")
    for within in (render, index):  # for processes of its own, in a book's folder
        parser.add_argument(f"--{within.__name__}", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    for within in (render, index):
        if getattr(options, within.__name__):
            return within()

    synthetic = options.sizes if {*options.only} - {"lighthouse"} else ""
    sizes = [None, *(int(size) for size in synthetic.split(",") if size)]
    with tempfile.TemporaryDirectory() as temporary:
        books = []
        for size in sizes:
            say(f"making the book of {size or 'real'} pages")
            books.append(make_book(Path(temporary, str(size)), size))
        if "build" in options.only:
            ours = ("seconds", "pages/s", "CPU s", "CPU ms/page", "peak MB")
            plain = ("plain: seconds", "CPU s", "CPU ms/page", "peak MB")
            head = ("Build", *ours, *plain, "ours/plain, seconds", "ours/plain, CPU")
            table("Build (aim: ours/plain < 1.3 at 500)", head, bench_build(books, options.runs))
        small = [book for book in books if book.concepts <= ONCE]
        if "check" in options.only:
            head = ("Check", "seconds", "CPU s", "peak MB")
            table("Check (aim: < 5 s for the real book)", head, bench_check(small))
        if "programs" in options.only:
            head = ("Programs", "CPU s", "each")
            table("Programs (aim: < 8 s for any of them)", head, bench_programs(books[0]))
        if "visit" in options.only:
            head = ("First visit, kB gzipped", *COLUMNS, "total")
            table("Bytes (aim: < 200 kB for a concept page)", head, bench_visit(books))
        if "search" in options.only:
            searched = _searched(books)
            head = ("Queries", "right page first", "in the first three", "mean reciprocal rank")
            rows = bench_answers(searched[0][1])
            table("Search: answers of the real book", (*head, "without a result"), rows)
            head = ("Search", "index, kB", "gzipped", "opened and loaded, ms", "keys")
            times = ("key to first result, ms: median", "95th percentile")
            title = "Search (aims: index < 250 kB gzipped, first result < 100 ms)"
            table(title, (*head, *times), bench_search(searched))
            print(f"\n{search_note(books[0])}")
        if "lighthouse" in options.only:
            pages = budgets.measure()
            title = f"Lighthouse on a phone, median of {budgets.RUNS} (aims: budgets.yml)"
            lines = table(title, budgets.HEAD, budgets.rows(pages))
            if options.readme:
                put("pages", lines, budgets.RUNS)
        if {"build", "search"} <= {*options.only}:
            head = ("Book", "pages", *(name for name, _ in GROWTH))
            lines = table("Growth (aim: nothing grows faster than the book)", head, growth(books))
            if options.readme:
                put("growth", lines, options.runs)


if __name__ == "__main__":
    main()
