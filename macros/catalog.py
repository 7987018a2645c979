"""The book as data: every concept, read once, validated, typed, in reading order.

All pages, indexes and checks are made from this; nothing is written back to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from . import citations, history, latex, pages, schema, yaml_source
from .citations import Reference
from .problems import Problem

CONCEPTS = "docs/concepts"
WORDS_A_MINUTE = 200


# Keys of data files whose values are names, not Markdown.
NOT_TEXT = {"id", "kind", "level", "domain", "where", "source", "symbol", "fix", "needs", "title"}


@dataclass(frozen=True)
class Passage:
    """A Markdown text, where it stands, and the block or key that holds it."""

    file: str
    line: int
    text: str
    key: str


@dataclass
class Concept:
    """One concept: its card, its data files and its page's source."""

    slug: str
    folder: Path
    page: pages.PageSource
    card: schema.Card | None = None
    data: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, dict[tuple, int]] = field(default_factory=dict)
    topic: str = ""
    changed: str = ""

    @property
    def kind(self) -> str:
        return self.page.kind or ""

    @property
    def title(self) -> str:
        return self.card.title if self.card else self.slug

    @cached_property
    def texts(self) -> list[Passage]:
        """Every Markdown text of the concept, blocks and data alike."""
        out = [Passage(self.page.path, b.line, b.text, b.name) for b in self.page.blocks.values()]
        base = self.page.path.removesuffix("index.md")

        def walk(value: Any, path: tuple, file: str, lines: dict[tuple, int]) -> None:
            if isinstance(value, schema.Record):
                for key in type(value).model_fields:
                    walk(getattr(value, key), (*path, key), file, lines)
            elif isinstance(value, list):
                for i, item in enumerate(value):
                    walk(item, (*path, i), file, lines)
            elif isinstance(value, str):
                key = next(k for k in reversed(path) if isinstance(k, str))
                if key not in NOT_TEXT:
                    out.append(Passage(file, lines.get(path, 1), value, key))

        for name, value in self.data.items():
            walk(value, (), f"{base}{name}.yml", self.lines[name])
        walk(self.card, (), self.page.path, self.lines.get("card", {}))
        return out

    @cached_property
    def words(self) -> int:
        """The words of prose in the page's blocks: code, formulas and pictures left out."""
        return sum(
            len(re.findall(r"[A-Za-z][\w'’-]*", prose(b.text)))
            for b in self.page.blocks.values()
            if b.name != "ascii"
        )

    @property
    def minutes(self) -> int:
        """Reading time, with a half minute for every formula set on a line of its own."""
        displays = sum(b.text.count("$$") // 2 for b in self.page.blocks.values())
        return max(1, round(self.words / WORDS_A_MINUTE + displays / 2))


def prose(text: str) -> str:
    """The prose of a Markdown text: code, formulas, macros, HTML, addresses and attributes are
    replaced by spaces, so every offset stays what it was."""

    def blank(m: re.Match) -> str:
        return re.sub(r"[^\n]", " ", m[0])

    text = latex.blank_code(text)
    text = re.sub(r"(?s)\$\$.*?\$\$|\$[^$\n]+\$|{[%{#:].*?[%}#]?}", blank, text)
    return re.sub(r"<[^>]*>|\]\([^)]*\)|\[@[^\]]*\]|(?m:^\s*/{3,}.*$)", blank, text)


@dataclass
class Topic:
    """A heading of the navigation and its concepts in reading order."""

    title: str
    concepts: list[Concept]


@dataclass
class Catalog:
    concepts: dict[str, Concept]
    topics: list[Topic]
    planned: dict[str, str]
    references: dict[str, Reference]
    problems: list[Problem]

    def title(self, slug: str) -> str:
        """A concept's title, written or planned. Raises KeyError for an unknown slug."""
        return self.concepts[slug].title if slug in self.concepts else self.planned[slug]

    def next_after(self, slug: str) -> list[Concept]:
        """The written concepts that need this one, in reading order."""
        return [c for c in self.concepts.values() if c.card and slug in c.card.needs]


class _ConfigLoader(yaml.SafeLoader):
    """Reads mkdocs.yml, whose tags (`!ENV`, `!!python/…`) only MkDocs needs to understand."""


_ConfigLoader.add_multi_constructor("", lambda loader, suffix, node: None)


def _nav(root: Path) -> list[tuple[str, str]]:
    """(topic, page) for every page of `nav`, in order; the topic of a top-level page is empty."""
    config = yaml.load((root / "mkdocs.yml").read_text(encoding="utf-8"), _ConfigLoader)
    out = []

    def walk(items: list, topic: str) -> None:
        for item in items:
            title, value = next(iter(item.items())) if isinstance(item, dict) else ("", item)
            if isinstance(value, list):
                walk(value, title)
            else:
                out.append((topic, value))

    walk(config.get("nav") or [], "")
    return out


def _holes(path: str, text: str, first_line: int = 1) -> list[Problem]:
    """The places of a data file that `make new` left for the author."""
    return [
        Problem(
            path,
            first_line + text.count("\n", 0, m.start()),
            f"{f'`{m[1]}`' if m[1] else 'an entry'} is still a hole",
            f"fill it: {m[2].strip()}",
        )
        for m in re.finditer(r"^[ \t-]*(?:(\w+):)?[ \t]*[\"']?TODO:?([^\"'\n]*)", text, re.M)
    ]


_ESCAPE = re.compile(r'[:\[{,-][ \t]+"(?:[^"\\\n]|\\[^A-Za-z\n])*(\\[A-Za-z]+)')


def _eaten(path: str, text: str) -> list[Problem]:
    """Backslashes in double quotes, which YAML reads as escapes: of `"\\theta"` only heta stays."""
    return [
        Problem(
            path,
            text.count("\n", 0, m.start()) + 1,
            f"YAML eats the backslash of `{m[1]}` in double quotes",
            "put texts with LaTeX in single quotes or in a `>-` block",
        )
        for m in _ESCAPE.finditer(text)
    ]


def _with_holes(holes: list[Problem], wrong: list[Problem]) -> list[Problem]:
    """Both, but of a line that is a hole nothing else: filling it mends the rest."""
    lines = {p.line for p in holes}
    return holes + [p for p in wrong if p.line not in lines]


def _concept(root: Path, folder: Path) -> tuple[Concept, list[Problem]]:
    shown = f"{CONCEPTS}/{folder.name}"
    path = f"{shown}/index.md"
    text, problems = yaml_source.read_text(folder / "index.md", path)
    if problems:
        return Concept(folder.name, folder, pages.PageSource(path)), problems
    page, problems = pages.parse(text, path)
    concept = Concept(folder.name, folder, page)
    if page.front_matter:
        holes = _holes(path, page.front_matter, page.front_line)
        data, lines, wrong = yaml_source.parse(page.front_matter, path, page.front_line)
        concept.lines["card"] = lines
        if not wrong:
            concept.card, wrong = yaml_source.validate(schema.Card, data, lines, path)
        problems += _with_holes(holes, wrong)
    for name, model in schema.BY_KIND.get(concept.kind, schema.COMMON).items():
        file, file_shown = folder / f"{name}.yml", f"{shown}/{name}.yml"
        text, missing = yaml_source.read_text(file, file_shown)
        value, lines, wrong = yaml_source.load(model, file, file_shown)
        problems += _with_holes([] if missing else _holes(file_shown, text), wrong)
        problems += _eaten(file_shown, text)
        if value is not None:
            concept.data[name], concept.lines[name] = value, lines
    return concept, problems


def load(root: Path) -> Catalog:
    """Read the whole book below `root`. What is wrong stands in the catalog's `problems`."""
    problems: list[Problem] = []
    found: dict[str, Concept] = {}
    for folder in sorted(p for p in (root / CONCEPTS).glob("*") if p.is_dir()):
        concept, wrong = _concept(root, folder)
        found[folder.name] = concept
        problems += wrong

    references, wrong = citations.load(root / "docs/references.bib", "docs/references.bib")
    problems += wrong
    shown = f"{CONCEPTS}/planned.yml"
    planned, lines, wrong = yaml_source.load(dict[schema.Slug, str], root / shown, shown)
    problems += wrong
    planned = planned or {}
    for slug in planned.keys() & found.keys():
        problems.append(
            Problem(
                shown, lines[(slug,)], f"`{slug}` is written by now", "remove it from this file"
            )
        )

    dates = history.last_changed(root, CONCEPTS)
    topics: dict[str, Topic] = {}
    ordered: dict[str, Concept] = {}
    for topic, path in _nav(root):
        m = re.fullmatch(r"concepts/([^/]+)/index\.md", path)
        if not m:
            continue
        concept = found.get(m[1])
        if concept is None:
            mend = f"add the folder docs/concepts/{m[1]} or take the line out of nav"
            problems.append(Problem("mkdocs.yml", 1, f"nav names `{path}`, which is missing", mend))
            continue
        if concept.slug in ordered:
            what = f"nav names `{path}` twice"
            problems.append(Problem("mkdocs.yml", 1, what, "keep the one under its topic"))
            continue
        concept.topic = topic
        concept.changed = dates.get(concept.slug, "")
        ordered[concept.slug] = concept
        topics.setdefault(topic, Topic(topic, [])).concepts.append(concept)
    for slug, concept in found.items():
        if slug not in ordered:
            ordered[slug] = concept
            mend = f"add `- concepts/{slug}/index.md` under its topic in mkdocs.yml"
            problems.append(Problem(concept.page.path, 1, "the page is not in nav", mend))
    return Catalog(ordered, list(topics.values()), planned, references, problems)
