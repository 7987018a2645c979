"""The book as data: every concept and decision, read once, validated, typed, in reading order.

All pages, indexes and checks are made from this; nothing is written back to it.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from . import citations, history, latex, moves, pages, schema, yaml_source
from .citations import Reference
from .problems import Problem

WORDS_A_MINUTE = 200


# Keys of data files whose values are names, not Markdown.
NOT_TEXT = {
    "id", "kind", "level", "domain", "where", "source", "symbol", "fix", "needs", "title",
    "to", "concepts", "code", "tree", "decisions", "step", "term", "also", "items", "known", "unit",
}  # fmt: skip
CARD = set(schema.ConceptCard.model_fields)


@dataclass(frozen=True)
class Passage:
    """A Markdown text, where it stands, and the block or key that holds it."""

    file: str
    line: int
    text: str
    key: str


@dataclass
class Entry:
    """A page of the book with the folder it stands in: its card, its data files, its source."""

    slug: str
    folder: Path
    page: pages.PageSource
    card: schema.IndexCard | None = None
    data: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, dict[tuple, int]] = field(default_factory=dict)
    span: history.Span = field(default_factory=history.Span)

    @property
    def unread(self) -> bool:
        """Whether some of its data files could not be read."""
        return any(name not in self.data for name in schema.BY_KIND.get(self.kind, ()))

    @property
    def changed(self) -> str:
        """The date of the last change; empty where the history is not known."""
        return self.span.changed

    @property
    def kind(self) -> str:
        return self.page.kind or ""

    @property
    def address(self) -> str:
        """Where the page is in the book: `concepts/adam/`."""
        return self.page.path.removeprefix("docs/").removesuffix("index.md")

    @property
    def title(self) -> str:
        return self.card.title if self.card else self.slug

    @cached_property
    def texts(self) -> list[Passage]:
        """Every Markdown text of the page, blocks and data alike."""
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
            if name != "searches":  # what readers type: no Markdown
                walk(value, (), f"{base}{name}.yml", self.lines[name])
        walk(self.card, (), self.page.path, self.lines.get("card", {}))
        return out

    @property
    def cites(self) -> bool:
        return any(citations.cited(passage.text) for passage in self.texts)

    @property
    def read_through(self) -> list[str]:
        """The texts that a reader reads from end to end: all but the card's."""
        return [p.text for p in self.texts if p.file != self.page.path or p.key not in CARD]

    @cached_property
    def words(self) -> int:
        """The words of its prose: code and formulas left out."""
        return sum(len(re.findall(r"[A-Za-z][\w'’-]*", prose(t))) for t in self.read_through)

    @property
    def minutes(self) -> int:
        """Reading time, with a half minute for every formula set on a line of its own."""
        displays = sum(text.count("$$") // 2 for text in self.read_through)
        return max(1, round(self.words / WORDS_A_MINUTE + displays / 2))


@dataclass
class Concept(Entry):
    """One concept."""

    topic: str = ""

    @property
    def read_through(self) -> list[str]:
        """The prose alone: tables, practice and pitfalls are turned to one at a time."""
        return [b.text for b in self.page.blocks.values() if b.name != "ascii"]


_FORMULA_OR_MACRO = re.compile(r"(?s)\$\$.*?\$\$|\$[^$\n]+\$|{[%{#:].*?[%}#]?}")
_TAG_OR_ADDRESS = re.compile(r"<[^>]*>|\]\([^)]*\)|\[@[^\]]*\]")
_BLOCK_MARK = re.compile(r"(?m)^[ \t]*/{3,}.*$")


def prose(text: str) -> str:
    """The prose of a Markdown text: code, formulas, macros, HTML, addresses and attributes are
    replaced by spaces, so every offset stays what it was."""

    text = latex.blanked(_FORMULA_OR_MACRO, latex.blank_code(text))
    text = latex.blanked(_TAG_OR_ADDRESS, text)
    return latex.blanked(_BLOCK_MARK, text) if "///" in text else text


@dataclass
class Decision(Entry):
    """One decision, led to by a tree of questions."""

    @property
    def tree(self) -> schema.Tree | None:
        return self.data.get("tree")


@dataclass
class Topic:
    """A heading of the navigation and its concepts in reading order."""

    title: str
    concepts: list[Concept]
    page: Entry | None = None


@dataclass(frozen=True)
class ListPage:
    """A page above the families, a template of its own; `line` is that of the body's first."""

    path: str
    body: str
    line: int


@dataclass
class Catalog:
    concepts: dict[str, Concept]
    decisions: dict[str, Decision]
    workflow: dict[str, Entry]
    browse: dict[str, Entry]
    teach: dict[str, Entry]
    topics: list[Topic]
    planned: dict[str, str]
    references: dict[str, Reference]
    moves: list[moves.Move]
    problems: list[Problem]
    lists: list[ListPage] = field(default_factory=list)

    def title(self, slug: str) -> str:
        """A concept's title, written or planned. Raises KeyError for an unknown slug."""
        return self.concepts[slug].title if slug in self.concepts else self.planned[slug]

    @cached_property
    def _needing(self) -> dict[str, list[Concept]]:
        found: dict[str, list[Concept]] = {}
        for concept in self.concepts.values():
            for slug in dict.fromkeys(concept.card.needs if concept.card else ()):
                found.setdefault(slug, []).append(concept)
        return found

    def next_after(self, slug: str) -> list[Concept]:
        """The written concepts that need this one, in reading order."""
        return self._needing.get(slug, [])

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """Every page of every family by its file, `concepts/adam/index.md`."""
        families = (self.concepts, self.decisions, self.workflow, self.browse, self.teach)
        entries = [e for family in families for e in family.values()]
        entries += [topic.page for topic in self.topics if topic.page]
        return {f"{e.address}index.md": e for e in entries}

    @property
    def analogies(self) -> dict[str, list[Concept]]:
        """The concepts by where their analogy is set, in reading order; domains without any are
        left out."""
        found = {
            name: [c for c in self.concepts.values() if c.data["analogy"].domain == domain]
            for domain, name in schema.DOMAINS.items()
        }
        return {name: concepts for name, concepts in found.items() if concepts}

    @property
    def questions(self) -> dict[str, list[tuple[str, Entry]]]:
        """Every question that a page answers, with the page, by its first word, A to Z. Those whose
        first word hardly any other has stand under `Other`, last."""
        asked = [
            (question, entry)
            for entry in self.entries.values()
            for question in getattr(entry.card, "questions", [])
        ]
        asked.sort(key=lambda pair: re.sub(r"\W+", " ", pair[0]).strip().casefold())
        first = [question.split()[0].capitalize() for question, _ in asked]
        words = sorted(word for word, times in Counter(first).items() if times >= 3)
        groups: dict[str, list] = {word: [] for word in [*words, "Other"]}
        for word, pair in zip(first, asked, strict=True):
            groups.get(word, groups["Other"]).append(pair)
        return groups

    @property
    def steps(self) -> list[Entry]:
        """The steps of the workflow, in order."""
        return [page for page in self.workflow.values() if page.kind == "step"]

    def pairs_about(self, slug: str) -> list[tuple[Entry, schema.Pair]]:
        """The mistakes that a concept stands behind, each with the page that shows it."""
        return [
            (page, pair)
            for page in self.workflow.values()
            for pair in page.data.get("pairs", [])
            if slug in pair.concepts
        ]

    def decisions_about(self, slug: str) -> list[tuple[Decision, list[schema.Leaf]]]:
        """The decisions that lead to a concept, each with the leaves that name it."""
        found = [
            (d, [leaf for leaf in d.tree.leaves if slug in leaf.concepts])
            for d in self.decisions.values()
            if d.tree
        ]
        return [(decision, leaves) for decision, leaves in found if leaves]

    def decisions_on(self, topic: Topic) -> list[Decision]:
        """The decisions that are on a topic: the three that lead to its concepts most often, of
        those that lead to three or more of them."""
        concepts: Counter[str] = Counter()
        leaves: Counter[str] = Counter()
        for concept in topic.concepts:
            for decision, found in self.decisions_about(concept.slug):
                concepts[decision.slug] += 1
                leaves[decision.slug] += len(found)
        return [self.decisions[name] for name, _ in leaves.most_common() if concepts[name] > 2][:3]


SETTINGS = "mkdocs.yml"
NOT_IN_NAV = "the page is not in nav"


class NavItem(NamedTuple):
    """A page of `nav`, by its file below docs/; the topic of a top-level page is empty."""

    topic: str
    page: str
    line: int


def _nav(root: Path) -> tuple[list[NavItem], list[Problem]]:
    """Every page of `nav` in order, and what is wrong with it. Only MkDocs needs to understand the
    settings beside it, and their tags, so nothing here is made into values."""
    text, problems = yaml_source.read_text(root / SETTINGS, SETTINGS)
    if problems:
        return [], problems
    node, problems = yaml_source.compose(text, SETTINGS)
    if problems:
        return [], problems
    out: list[NavItem] = []

    def wrong(node: yaml.Node, what: str) -> None:
        mend = "write `- path/of/a/page.md`, or `- Title:` with pages below it"
        problems.append(Problem(SETTINGS, node.start_mark.line + 1, what, mend))

    def walk(items: yaml.Node, topic: str) -> None:
        if not isinstance(items, yaml.SequenceNode):
            wrong(items, f"what stands under “{topic}” in nav is no list")
            return
        for item in items.value:
            title, value = topic, item
            if isinstance(item, yaml.MappingNode) and len(item.value) == 1:
                key, value = item.value[0]
                title = key.value if isinstance(key, yaml.ScalarNode) else ""
            if isinstance(value, yaml.ScalarNode) and value.value:
                at = value.start_mark.line + 1
                out.append(NavItem(topic, value.value, at))
            elif value is item or not title:
                wrong(item, "an entry of nav that is no page and no topic")
            else:
                walk(value, title)

    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    if "\ntheme:" in text and not re.search(r"^plugins:(?s:.)*?^ +- macros:", text, re.M):
        mend = "add `- macros:` to plugins: without it, pages are shown as they are written"
        problems.append(Problem(SETTINGS, 1, "the plugin `macros` is missing", mend))
    nav = next((value for key, value in pairs if key.value == "nav"), None)
    if nav is None:
        mend = "add `nav:` with the pages of the book"
        problems.append(Problem(SETTINGS, 1, "there is no nav", mend))
    elif nav.value:
        walk(nav, "")
    return out, problems


def _lists(root: Path, nav: list[NavItem]) -> tuple[list[ListPage], list[Problem]]:
    """The pages of nav that are in no family. Wrong are those that are missing, and pages that nav
    does not name: MkDocs would build them, and no one would find them."""
    lists, problems = [], []
    named = {item.page for item in nav}
    for item in nav:
        own = re.fullmatch(rf"({'|'.join(FOLDERS)})/[^/]+/index\.md", item.page)
        outside = re.match(r"https?://", item.page)
        if own or outside:
            continue
        if not (root / "docs" / item.page).exists():
            what, mend = f"nav names `{item.page}`, which is missing", "check its spelling"
            problems.append(Problem(SETTINGS, item.line, what, mend))
            continue
        path = f"docs/{item.page}"
        text, wrong = yaml_source.read_text(root / path, path)
        problems += wrong
        if wrong:
            continue
        front, body, line = pages.split_front_matter(text)
        if not front:
            mend = "start the file with its `title:` between `---` lines"
            problems.append(Problem(path, 1, "no front matter", mend))
        data, lines, wrong = yaml_source.parse(front, path, 2)
        if front and not wrong:
            _, wrong = yaml_source.validate(schema.Plain, data, lines, path)
        problems += wrong
        lists.append(ListPage(path, body, line))
    for file in sorted((root / "docs").rglob("*.md")):
        page = file.relative_to(root / "docs").as_posix()
        own = re.fullmatch(rf"({'|'.join(FOLDERS)})/[^/]+/index\.md", page)
        if page not in named and not own and not re.search(r"(^|/)\.", page):
            mend = f"add it to nav in {SETTINGS}, or take it out of docs/"
            problems.append(Problem(f"docs/{page}", 1, NOT_IN_NAV, mend))
    return lists, problems


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


@dataclass(frozen=True)
class Family:
    """Pages alike: the folder below docs/, the folder of their templates, and their forms."""

    folder: str
    templates: str
    entry: type[Entry]
    card: type[schema.IndexCard]
    # What a page has whose kind is not known, so that its files are read all the same.
    data: dict[str, Any]


CONCEPTS = Family("concepts", "concept", Concept, schema.ConceptCard, schema.COMMON)
DECISIONS = Family("decide", "tree", Decision, schema.Card, schema.BY_KIND["tree"])
WORKFLOW = Family("workflow", "workflow", Entry, schema.Card, {})
TOPICS = Family("topics", "browse", Entry, schema.IndexCard, {})
BROWSE = Family("browse", "browse", Entry, schema.IndexCard, {})
TEACH = Family("teach", "teach", Entry, schema.IndexCard, {})
FOLDERS = [f.folder for f in (CONCEPTS, DECISIONS, WORKFLOW, TOPICS, BROWSE, TEACH)]


def _entry(family: Family, folder: Path) -> tuple[Entry, list[Problem]]:
    shown = f"docs/{family.folder}/{folder.name}"
    path = f"{shown}/index.md"
    text, problems = yaml_source.read_text(folder / "index.md", path)
    if problems:
        return family.entry(folder.name, folder, pages.PageSource(path)), problems
    page, problems = pages.parse(text, path, family.templates)
    entry = family.entry(folder.name, folder, page)
    if page.front_matter:
        holes = _holes(path, page.front_matter, page.front_line)
        data, lines, wrong = yaml_source.parse(page.front_matter, path, page.front_line)
        entry.lines["card"] = lines
        if not wrong:
            entry.card, wrong = yaml_source.validate(family.card, data, lines, path)
        problems += _with_holes(holes, wrong)
    for name, model in schema.BY_KIND.get(entry.kind, family.data).items():
        file, file_shown = folder / f"{name}.yml", f"{shown}/{name}.yml"
        text, missing = yaml_source.read_text(file, file_shown)
        value, lines, wrong = yaml_source.load(model, file, file_shown)
        problems += _with_holes([] if missing else _holes(file_shown, text), wrong)
        problems += _eaten(file_shown, text)
        if value is not None:
            entry.data[name], entry.lines[name] = value, lines
    return entry, problems


def _family(
    root: Path, family: Family, nav: list[NavItem], problems: list[Problem]
) -> list[tuple[str, Entry]]:
    """(topic, page) for every page of a family, in the order of nav; those that it lacks come
    last. What is wrong is added to `problems`."""
    found: dict[str, Entry] = {}
    for folder in sorted(p for p in (root / "docs" / family.folder).glob("*") if p.is_dir()):
        found[folder.name], wrong = _entry(family, folder)
        problems += wrong
    spans = history.spans(root, f"docs/{family.folder}")
    ordered: dict[str, tuple[str, Entry]] = {}
    for topic, path, line in nav:
        m = re.fullmatch(rf"{family.folder}/([^/]+)/index\.md", path)
        if not m:
            continue
        entry = found.get(m[1])
        if entry is None:
            mend = f"add the folder docs/{family.folder}/{m[1]} or take the line out of nav"
            what = f"nav names `{path}`, which is missing"
            problems.append(Problem(SETTINGS, line, what, mend))
            continue
        if entry.slug in ordered:
            what = f"nav names `{path}` twice"
            problems.append(Problem(SETTINGS, line, what, "keep the one under its topic"))
            continue
        entry.span = spans.get(entry.slug, history.Span())
        ordered[entry.slug] = topic, entry
    for slug, entry in found.items():
        if slug not in ordered:
            ordered[slug] = "", entry
            mend = f"add `- {family.folder}/{slug}/index.md` under its topic in mkdocs.yml"
            problems.append(Problem(entry.page.path, 1, NOT_IN_NAV, mend))
    return list(ordered.values())


def load(root: Path) -> Catalog:
    """Read the whole book below `root`. What is wrong stands in the catalog's `problems`."""
    nav, problems = _nav(root)
    unread = bool(problems) and not nav
    lists, wrong = _lists(root, nav) if nav else ([], [])
    problems += wrong
    concepts: dict[str, Concept] = {}
    topics: dict[str, Topic] = {}
    for topic, concept in _family(root, CONCEPTS, nav, problems):
        concept.topic = topic
        concepts[concept.slug] = concept
        if topic:
            topics.setdefault(topic, Topic(topic, [])).concepts.append(concept)
    decisions = {entry.slug: entry for _, entry in _family(root, DECISIONS, nav, problems)}
    workflow = {entry.slug: entry for _, entry in _family(root, WORKFLOW, nav, problems)}
    browse = {entry.slug: entry for _, entry in _family(root, BROWSE, nav, problems)}
    teach = {entry.slug: entry for _, entry in _family(root, TEACH, nav, problems)}
    for title, entry in _family(root, TOPICS, nav, problems):
        topics.setdefault(title, Topic(title, [])).page = entry

    if unread:  # then no page is in it
        problems = [p for p in problems if p.what != NOT_IN_NAV]
    references, wrong = citations.load(root / "docs/references.bib", "docs/references.bib")
    problems += wrong
    shown = "docs/concepts/planned.yml"
    planned, lines, wrong = yaml_source.load(dict[schema.Slug, str] | None, root / shown, shown)
    problems += wrong
    planned = planned or {}
    for slug in planned.keys() & concepts.keys():
        problems.append(
            Problem(
                shown, lines[(slug,)], f"`{slug}` is written by now", "remove it from this file"
            )
        )
    moved, wrong = moves.load(root, {item.page.removesuffix("index.md") for item in nav})
    problems += [] if unread else wrong
    return Catalog(
        concepts,
        decisions,
        workflow,
        browse,
        teach,
        list(topics.values()),
        planned,
        references,
        moved,
        problems,
        lists,
    )
