"""The book as an agent skill: instructions, and the book's texts as small files to load on demand.

The form is that of https://agentskills.io/specification. It stands in a folder of its own, not in
the site: `make skill` makes it, and each release carries it.
"""

from __future__ import annotations

import posixpath
import re
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import jinja2

from .. import latex, pages, plain, rendering
from ..catalog import Concept, Entry
from .built import Built

NAME = "ml-teaching-assistant"
LIMIT = 15_000  # bytes of a file, so that an assistant can load one and still think
# The sections of a concept's page that make up each kind of file, and what its title adds.
KINDS = {
    "concepts": ("", ("why", "simple")),
    "analogies": (": analogy and picture", ("analogy", "visual")),
    "math": (": the math", ("math",)),
    "code": (": in code", ("code",)),
    "misconceptions": (": misconceptions", ("pitfalls",)),
    "practice": (": practice", ("practice",)),
}
FOLDERS = {"concepts": "concepts", "decide": "decisions", "workflow": "workflow"}
# The kind of file that holds a place of a concept's page, by the first word of its id.
_HOLDS = {section: kind for kind, (_, sections) in KINDS.items() for section in sections} | {
    "pitfall": "misconceptions", "question": "practice", "fix": "code", "diagnosis": "code",
    "fixes": "code", "causes": "math", "assumptions": "math", "alternatives": "math",
    "components": "analogies", "flow": "analogies", "healthy": "analogies", "symptoms": "analogies",
}  # fmt: skip
_SECTION = re.compile(r"^## .+? {: #([\w-]+) }$", re.M)
_END = re.compile(r"^/// html \| div\.page-end.*", re.S | re.M)
_FENCE = re.compile(r"^[ \t]*(`{3,}|~{3,}).*?^[ \t]*\1[ \t]*$", re.S | re.M)
_SEAM = re.compile(r"^(?=#{2,3} |\*\*\d+\. )", re.M)
_LINK = re.compile(r"(?<!!)\[(?P<text>[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]\((?P<to>[^)\s]+)\)")
_CITED = re.compile(r"(?<!\w)\[(\d+(?:, \d+)*)\](?!\()")


def _sections(finished: str) -> dict[str, str]:
    """A finished page cut at its second-level headings, by their ids; what stands above the first
    is `""`."""
    found = list(_SECTION.finditer(finished))
    ends = [m.start() for m in found] + [len(finished)]
    out = {"": finished[: ends[0]]}
    for m, end in zip(found, ends[1:], strict=True):
        out[m[1]] = finished[m.start() : end]
    return out


def parts(text: str, limit: int = LIMIT) -> list[str]:
    """A text cut before headings and numbered paragraphs, into parts of `limit` bytes at most where
    there are enough of them."""
    hidden = latex.blanked(_FENCE, text)
    at = [0, *(m.start() for m in _SEAM.finditer(hidden) if m.start()), len(text)]
    out = [""]
    for start, end in pairwise(at):
        piece = text[start:end]
        if out[-1] and len((out[-1] + piece).encode()) > limit:
            out.append("")
        out[-1] += piece
    return out


class _Skill:
    """Makes the files of the skill."""

    def __init__(self, built: Built) -> None:
        self.built = built
        self.by_address = {e.address: e for e in built.catalog.entries.values()}

    def file_of(self, address: str, place: str) -> str:
        """The file that holds a place of the book; empty where none does."""
        entry = self.by_address.get(address)
        family = address.split("/")[0]
        if entry is None or family not in FOLDERS:
            return ""
        folder = FOLDERS[family]
        if isinstance(entry, Concept):
            folder = _HOLDS.get(place, _HOLDS.get(place.split("-")[0], folder))
        return f"reference/{folder}/{entry.slug}.md"

    def linked(self, text: str, entry: Entry, here: str) -> str:
        """A text with its links between pages leading to files of the skill, or into the book where
        its address is known. A link to what stands in the same file, or nowhere, is its text."""

        def link(m: re.Match) -> str:
            path, _, place = m["to"].partition("#")
            address = posixpath.normpath(posixpath.join(entry.address, path or "index.md"))
            address = address.removesuffix("index.md").partition("?")[0]
            file = self.file_of(address, place)
            if file and file != here:
                return f"[{m['text']}]({posixpath.relpath(file, posixpath.dirname(here))})"
            url = self.built.site.address(address + (f"#{place}" if place else ""))
            return m["text"] if file or not url else f"[{m['text']}]({url})"

        masked = latex.blank_formulas(latex.blank_code(text))
        out, last = [], 0
        for m in _LINK.finditer(masked):
            if "://" not in m["to"]:
                whole = _LINK.match(text, m.start())
                out += [text[last : m.start()], link(whole) if whole else text[m.start() : m.end()]]
                last = m.end()
        return "".join([*out, text[last:]])

    def sources(self, text: str, entry: Entry) -> str:
        """The sources that a text cites by their numbers on the page."""
        masked = latex.blank_formulas(latex.blank_code(text))
        cited = {int(n) for m in _CITED.finditer(masked) for n in m[1].split(", ")}
        page = self.built.texts[f"{entry.address}index.md"]
        listed = re.findall(r"^(\d+)\. (.+ \[[^\]]+\]\([a-z]+://.+\))$", page, re.M)
        found = [f"- [{n}] {source}" for n, source in listed if int(n) in cited]
        return "\n## Sources\n\n" + "\n".join(found) + "\n" if found else ""

    def split(self, file: str, title: str, text: str, entry: Entry) -> Iterator[tuple[str, str]]:
        """A text as one file or several, each with its title, its sources, and the next one."""
        pieces = parts(text, LIMIT - 2500)  # room for the rest
        names = [file, *(file.replace(".md", f"-{n}.md") for n in range(2, len(pieces) + 1))]
        for n, (name, piece) in enumerate(zip(names, pieces, strict=True), 1):
            part = f", part {n} of {len(names)}" if len(names) > 1 else ""
            body = f"# {title}{part}\n\n{self.linked(piece, entry, file).strip()}\n"
            body += self.sources(piece, entry)
            if n < len(names):
                body += f"\nGoes on in [part {n + 1}]({posixpath.basename(names[n])}).\n"
            yield name, body

    def concept(self, concept: Concept) -> Iterator[tuple[str, str]]:
        sections = _sections(self.built.markdown[f"{concept.address}index.md"])
        for kind, (title, ids) in KINDS.items():
            file = f"reference/{kind}/{concept.slug}.md"
            texts = [plain.plain(sections[name]) for name in ids]
            if kind == "concepts":
                front = plain.plain(sections[""])
                texts.insert(0, front.split("\n", 1)[1].lstrip())
                if url := self.built.site.address(concept.address):
                    texts.insert(0, f"In the book: <{url}>\n")
            yield from self.split(file, f"{concept.title}{title}", "\n".join(texts), concept)

    def guide(self, entry: Entry) -> Iterator[tuple[str, str]]:
        """A decision or a page of the workflow."""
        sections = _sections(self.built.markdown[f"{entry.address}index.md"])
        sections.pop("references", None)
        texts = [plain.plain(_END.sub("", section)) for section in sections.values()]
        text = "\n".join(texts).split("\n", 1)[1]
        yield from self.split(self.file_of(entry.address, ""), entry.title, text, entry)

    def files(self) -> Iterator[tuple[str, str]]:
        """Every file of the skill with its text."""
        catalog, site = self.built.catalog, self.built.site
        loader = jinja2.FileSystemLoader(pages.TEMPLATES)
        jinja = jinja2.Environment(loader=loader, undefined=jinja2.StrictUndefined)
        jinja.filters["slug"] = rendering.slug
        topics = [topic for topic in catalog.topics if topic.concepts]
        yield (
            "SKILL.md",
            jinja.get_template("skill/SKILL.md").render(
                name=NAME,
                site=site,
                catalog=catalog,
                topics=topics,
                version=version(self.built.root),
                others=[page for page in catalog.workflow.values() if page.kind != "step"],
            ),
        )
        template = jinja.get_template("skill/topic.md")
        for topic in topics:
            text = template.render(topic=topic, kinds=KINDS)
            yield f"reference/topics/{rendering.slug(topic.title)}.md", f"{text.rstrip()}\n"
        for concept in catalog.concepts.values():
            yield from self.concept(concept)
        for entry in (*catalog.decisions.values(), *catalog.workflow.values()):
            yield from self.guide(entry)


def version(root: Path) -> str:
    """The version of the book, as CITATION.cff has it."""
    m = re.search(r"^version: *(\S+)", (root / "CITATION.cff").read_text(encoding="utf-8"), re.M)
    return m[1] if m else ""


def write(built: Built) -> Path:
    """Make the skill anew below the folder of `built`. Returns its folder."""
    folder = built.folder / NAME
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in _Skill(built).files():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    for name in ("LICENSE", "LICENSE-CONTENT"):
        shutil.copy(built.root / name, folder)
    return folder
