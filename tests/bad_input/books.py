"""Small books to break: real pages, enough of each kind, built as MkDocs builds them but without
the theme."""

from __future__ import annotations

import gc
import html
import inspect
import logging
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from unittest import mock

import jinja2
from jinja2.bccache import Bucket
from mkdocs.commands import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, BuildError, ConfigurationError, PluginError
from mkdocs.structure.files import get_files
from mkdocs.structure.nav import get_navigation

from macros import (
    arithmetic,
    calls,
    catalog,
    check,
    figures,
    history,
    latex,
    live,
    marks,
    pages,
    yaml_source,
)
from tests.conftest import ROOT, real_titles

# Each has its own concept, so that a case checks and renders little.
BOOKS = {
    "mathematical": ["concepts/k-nearest-neighbors", "browse/glossary"],
    "architecture": [
        "concepts/tokenization",
        "topics/evaluation",
        "browse/analogies",
        "browse/misconceptions",
        "browse/practice",
        "teach/course",
    ],
    "training": ["concepts/train-validation-test-split", "decide/which-split", "browse/glossary"],
    "guides": [
        "workflow/preprocess",
        "workflow/anti-patterns",
        "workflow/self-check",
        "teach/instructors",
    ],
}
FAMILIES = ("concepts", "topics", "decide", "workflow", "browse", "teach")
COURSES = """- id: short
  title: A short course
  about: Two weeks about pieces of words, for those who have no time.
  unit: week
  known: []
  plan:
    - title: Words in pieces
      items: [tokenization]
    - title: Practice and review
      items: [practice/evaluation]
"""
MOVED = "concepts/old-name/: concepts/\nconcepts/old-name/#gone: concepts/#why\n"
PAIRS = 2  # of the mistakes; their programs are many


def _pair_files(folder: Path) -> None:
    """Keep the first mistakes and their programs."""
    text = (folder / "pairs.yml").read_text(encoding="utf-8")
    starts = [m.start() for m in re.finditer(r"^- id: ", text, re.M)]
    text = text[: starts[PAIRS]]
    (folder / "pairs.yml").write_text(text, encoding="utf-8")
    kept = {name.replace("-", "_") for name in re.findall(r"^- id: (\S+)", text, re.M)}
    for file in folder.glob("do*_*.*"):
        if file.stem.split("_", 1)[1] not in kept:
            file.unlink()


def _cut(root: Path) -> None:
    """Turn links to pages that the small book lacks into their words."""
    there = {
        p.parent.relative_to(root / "docs").as_posix() for p in root.rglob("docs/*/*/index.md")
    }
    for file in (f for f in root.rglob("docs/*/*/*") if f.suffix in (".md", ".yml")):
        text = file.read_text(encoding="utf-8")

        def macro(m: re.Match) -> str:
            family = {"decision": "decide"}.get(m[1], m[1])
            page, _, place = m[2].partition("#")
            lost = f"{family}/{page}" not in there or (place and page == "anti-patterns")
            return (m[3] or page.replace("-", " ")) if lost else m[0]

        def link(m: re.Match, file: Path = file) -> str:
            target = (file.parent / m[2].split("#")[0].split("?")[0]).resolve()
            return m[0] if target.exists() else m[1]

        text = re.sub(r'{{ (decision|workflow)\("([^"]+)"(?:, "([^"]+)")?\) }}', macro, text)
        text = re.sub(r"\[([^\[\]]*)\]\((\.\.?/[^)\s{}]*)\)", link, text)
        text = re.sub(r'<a href="(\.[^"]*)">(.*?)</a>', r"\2", text)
        if file.name == "checks.yml":
            text = re.sub(r"step: .*", "step: preprocess", text)
        if file.name == "step.yml":
            text = re.sub(r"decisions: .*", "decisions: []", text)
        file.write_text(text, encoding="utf-8")


def _small(svg: str) -> str:
    """A figure with its words and without what it draws: a page would weigh twice as much."""
    head, words = (
        re.search(r"<svg[^>]*>", svg)[0],
        re.findall(r"<(?:title|desc)\b.*?</\w+>", svg, re.S),
    )
    return "\n".join([head, *words[:2], "<g>", '<path d="M0 0L9 9"/>', "</g>", "</svg>", ""])


def make(root: Path, slugs: list[str]) -> None:
    """Copy pages of the real book to `root` as a book that has no problem."""
    docs = root / "docs"
    for page in slugs:
        shutil.copytree(ROOT / "docs" / page, docs / page)
    if "workflow/preprocess" in slugs:
        shutil.copytree(ROOT / "docs/workflow/project", docs / "workflow/project")
        (docs / "workflow/project/index.md").unlink()
        shown = re.findall(
            r"project/(\w+)\.py", (docs / "workflow/preprocess/index.md").read_text()
        )
        for file in (docs / "workflow/project").iterdir():
            if file.stem not in shown:
                file.unlink()
        shutil.move(docs / "workflow/project", docs / "project")
        _pair_files(docs / "workflow/anti-patterns")
        page = docs / "workflow/preprocess/index.md"
        page.write_text(page.read_text("utf-8").replace("../project/", "../../project/"), "utf-8")
    if "teach/course" in slugs:
        (docs / "teach/course/courses.yml").write_text(COURSES, encoding="utf-8")
    for svg in docs.glob("concepts/*/*.svg"):
        svg.write_text(_small(svg.read_text(encoding="utf-8")), encoding="utf-8")
    _cut(root)
    for name in ("index.md", *(f"{family}/index.md" for family in FAMILIES)):
        if (ROOT / "docs" / name).exists():
            (docs / name).parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / "docs" / name, docs / name)
    titles = {k: v for k, v in real_titles().items() if f"concepts/{k}" not in slugs}
    lines = [f'{slug}: "{title}"\n' for slug, title in titles.items()]
    (docs / "concepts/planned.yml").write_text("".join(lines), encoding="utf-8")
    (docs / "moved.yml").write_text(MOVED, encoding="utf-8")
    cited = {
        key
        for file in docs.rglob("*")
        if file.suffix in (".md", ".yml")
        for key in re.findall(r"(?:@|source: )([\w:-]+)", file.read_text(encoding="utf-8"))
    }
    entries = re.split(r"(?m)^(?=@)", (ROOT / "docs/references.bib").read_text(encoding="utf-8"))
    kept = [e for e in entries if (m := re.match(r"@\w+{([^,]+),", e)) and m[1] in cited]
    (docs / "references.bib").write_text("".join(kept), encoding="utf-8")
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    head, rest = config.split("\nnav:\n", 1)
    nav = "  - Home: index.md\n"
    for family in FAMILIES:
        lines = [f"      - {p}/index.md\n" for p in slugs if p.startswith(f"{family}/")]
        if family == "concepts":
            nav += "  - Concepts: concepts/index.md\n"
            topic = [f"      - {p}/index.md\n" for p in slugs if p.startswith("topics/")]
            nav += f"  - Evaluation:\n{''.join(topic + lines)}" if lines else ""
        elif family != "topics":
            nav += f"  - {family.capitalize()}:\n      - {family}/index.md\n{''.join(lines)}"
    settings = rest[rest.index("\nexclude_docs:") :]
    (root / "mkdocs.yml").write_text(f"{head}\nnav:\n{nav}{settings}", encoding="utf-8")
    (root / "macros").symlink_to(ROOT / "macros")
    (root / "overrides").symlink_to(ROOT / "overrides")


# What depends on its arguments alone is asked once: nearly all texts are those of the case before.
_PURE = {
    arithmetic: ("equalities", "plain_equalities"),
    calls: ("calls",),
    catalog: ("prose",),
    check: ("prose",),
    figures: ("malformed",),
    latex: ("blank_code", "blank_formulas", "formulas"),
    pages: ("parse",),
    yaml_source: ("parse",),
    marks: ("blocks", "fences", "headings", "html", "links", "nesting", "tables", "targets"),
}


def _remembering(function: Callable) -> Callable:
    """The function with a memory. Lists are given anew, since who gets one may add to it."""
    lazy = inspect.isgeneratorfunction(function)
    remembered = cache(lambda *given: list(function(*given)) if lazy else function(*given))

    def answer(*given):
        found = remembered(*given)
        if isinstance(found, tuple):
            return tuple(list(part) if isinstance(part, list) else part for part in found)
        return found

    return answer


def remembering() -> ExitStack:
    """Let these functions remember what they have given until the stack is closed."""
    stack = ExitStack()
    for module, names in _PURE.items():
        for name in names:
            kept = _remembering(getattr(module, name))
            stack.enter_context(mock.patch.object(module, name, kept))
    return stack


class _Compiled(jinja2.BytecodeCache):
    """The templates of the machine, which no case changes."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if code := self._code.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


class Refused(Exception):
    """A build that ended with words for the author."""


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(record.getMessage())


@contextmanager
def _warnings() -> Iterator[list[str]]:
    """What MkDocs warns of meanwhile: with --strict, each ends the build."""
    handler, log = _Warnings(), logging.getLogger("mkdocs")
    level, log.level = log.level, logging.WARNING
    log.addHandler(handler)
    try:
        yield handler.found
    finally:
        log.removeHandler(handler)
        log.level = level


@dataclass
class Rendered:
    """A page as HTML without the theme around it."""

    html: str

    @cached_property
    def text(self) -> str:
        """What a reader reads, in one line; code and all that is folded away included."""
        shown = re.sub(r"<(style|script)\b.*?</\1>", " ", self.html, flags=re.S)
        shown = re.sub(r"<(?:/?(?:p|li|td|th|tr|h\d|div|pre|br|dt|dd|summary)\b)[^>]*>", " ", shown)
        return " ".join(html.unescape(re.sub(r"<[^>]*>", "", shown)).split())

    @cached_property
    def ids(self) -> set[str]:
        return set(
            re.findall(r'\bid="([^"]+)"', re.sub(r"<svg.*?</svg>", "", self.html, flags=re.S))
        )

    @cached_property
    def counts(self) -> Counter[str]:
        """How many it has of what is not read as words."""
        marks = {
            "formulas": "<math",
            "figures": '<div class="figure',
            "captions": 'class="figure-caption"',
            "references": 'id="ref-',
            "citations": 'class="cite"',
            "programs": '<div class="language-',
            "tables": "<table",
            "cells": "<td",
            "tabs": 'class="tabbed-block"',
            "folds": "<details",
        }
        found = Counter({name: self.html.count(mark) for name, mark in marks.items()})
        found["links"] = self.html.count("<a ") - self.html.count('<a class="headerlink')
        return found


@dataclass
class SmallBook:
    """A book below `root` that a case breaks and mends again."""

    root: Path

    def __post_init__(self) -> None:
        self.files = {f.relative_to(self.root).as_posix(): f.read_bytes() for f in self._all()}
        self._config = load_config(str(self.root / "mkdocs.yml"), site_dir=str(self.root / "site"))
        self._config_text = self.files["mkdocs.yml"]

    def _all(self) -> list[Path]:
        docs = [f for f in (self.root / "docs").rglob("*") if f.is_file() or f.is_symlink()]
        return [*docs, self.root / "mkdocs.yml"]

    def restore(self, folder: Path) -> None:
        """Put all files of a folder back as they were."""
        base = folder.relative_to(self.root).as_posix()
        for path in folder.iterdir():
            name = path.relative_to(self.root).as_posix()
            if name in self.files and path.is_file() and not path.is_symlink():
                if path.read_bytes() != self.files[name]:
                    path.write_bytes(self.files[name])
            elif path.is_symlink() and name in ("macros", "overrides"):
                pass
            elif path.is_symlink() or path.is_file():
                path.unlink()
            elif not any(file.startswith(f"{name}/") for file in self.files):
                shutil.rmtree(path)
        for name, data in self.files.items():
            if (
                name.rpartition("/")[0] == base.removeprefix(".")
                and not (self.root / name).exists()
            ):
                (self.root / name).write_bytes(data)

    def build(self, names: list[str]) -> dict[str, Rendered]:
        """Pages by their files below docs/, checked and rendered. Raises Refused."""
        config, settings = self._config, self.root / "mkdocs.yml"
        if not settings.is_file() or settings.read_bytes() != self._config_text:
            # MkDocs reads its settings before the book is asked; `make check` does not need it.
            if wrong := check.problems(catalog.load(self.root)):
                raise Refused(check.report(wrong))
            try:
                config = load_config(
                    str(self.root / "mkdocs.yml"), site_dir=str(self.root / "site")
                )
            except (ConfigurationError, Abort) as error:
                raise Refused(str(error)) from None
        extensions = list(config["markdown_extensions"])
        with (
            _warnings() as warned,
            mock.patch.object(live, "refresh", lambda root: []),  # runs what was edited
            mock.patch.object(history, "spans", lambda root, under: {}),
            mock.patch("mkdocs_macros.context.get_git_info", dict),
            mock.patch.object(gc, "collect"),
            mock.patch.object(gc, "freeze"),
        ):
            try:
                rendered = self._render(config, names)
            except (PluginError, BuildError) as error:
                raise Refused(str(error)) from None
            finally:
                config["markdown_extensions"][:] = extensions
        if warned:
            raise AssertionError("MkDocs warns: " + " | ".join(warned))
        return rendered

    def _render(self, config, names: list[str]) -> dict[str, Rendered]:
        plugin = config.plugins["macros"]
        plugin.on_config(config)
        plugin.env.bytecode_cache = _COMPILED
        files = get_files(config)
        nav = get_navigation(files, config)
        plugin.on_nav(nav, config=config, files=files)
        out = {}
        for name in names:
            file = files.get_file_from_path(name)
            if file is None:
                continue
            build._populate_page(file.page, config, files)
            out[name] = Rendered(file.page.content)
        return out
