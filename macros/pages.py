"""A page as source: its front matter, its template, and the blocks it fills.

The templates are the one source of which blocks a kind of page has: a folder a family of pages, a
file a kind. A block that authors fill opens with a Jinja comment, which is the hint `make new`
writes into it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import jinja2
from jinja2 import nodes

from .problems import Problem

TEMPLATES = Path(__file__).parent / "templates"
DEPTHS = ("beginner", "intermediate", "advanced")
_BLOCK = re.compile(r"{%-?\s*block (\w+)( required)?\s*-?%}\s*(?:{#(.*?)#})?", re.S)
_EXTENDS = re.compile(r'{%-?\s*extends\s+"([\w/-]*)\.md"\s*-?%}')


@dataclass(frozen=True)
class BlockSpec:
    """A block that authors fill: whether they must, and what belongs into it."""

    name: str
    required: bool
    hint: str


@dataclass
class Block:
    """A block as a page fills it; `line` is the file's line of its first character."""

    name: str
    text: str
    line: int


@dataclass
class PageSource:
    """The parts of a page's file. `kind` is None when it extends no template of its family."""

    path: str
    front_matter: str = ""
    front_line: int = 2
    kind: str | None = None
    blocks: dict[str, Block] = field(default_factory=dict)


def in_tab(block: str) -> bool:
    """Whether a block, by its name, fills the tab of a depth."""
    return block.endswith(tuple(f"_{depth}" for depth in DEPTHS))


def kinds(family: str = "concept") -> list[str]:
    """The kinds of page of a family: each of its templates but the base."""
    return sorted(p.stem for p in (TEMPLATES / family).glob("*.md") if p.stem != "base")


@cache
def block_specs(kind: str, family: str = "concept") -> tuple[BlockSpec, ...]:
    """The blocks that a page of `kind` fills, in the order in which the page shows them."""

    def specs(text: str) -> list[tuple[str, BlockSpec | None]]:
        return [
            (m[1], BlockSpec(m[1], bool(m[2]), " ".join(m[3].split())) if m[3] else None)
            for m in _BLOCK.finditer(text)
        ]

    own = (TEMPLATES / family / f"{kind}.md").read_text(encoding="utf-8")
    m = _EXTENDS.search(own)
    if not m:
        return tuple(spec for _, spec in specs(own) if spec)
    base = (TEMPLATES / f"{m[1]}.md").read_text(encoding="utf-8")
    # A kind fills some of the base's structural blocks (those without a hint) with blocks of its
    # own: put each of those where the base has its place.
    filled: dict[str, list[BlockSpec]] = {}
    place = ""
    for name, spec in specs(own):
        if spec is None:
            place = name
        else:
            filled.setdefault(place, []).append(spec)
    out: list[BlockSpec] = []
    for name, spec in specs(base):
        out += [spec] if spec else filled.get(name, [])
    return tuple(out)


def split_front_matter(text: str) -> tuple[str, str, int]:
    """Front matter, body, and the file's line on which the body starts."""
    m = re.match(r"---[ \t]*\n(.*?)^---[ \t]*\n", text, re.S | re.M)
    if not m:
        return "", text, 1
    return m[1], text[m.end() :], text[: m.end()].count("\n") + 1


def _positions(body: str, first_line: int) -> dict[str, Block]:
    """Every `{% block %}` of a page body with its text; pages do not nest blocks."""
    out = {}
    for m in re.finditer(r"{%-?\s*block (\w+).*?%}(.*?){%-?\s*endblock.*?%}", body, re.S):
        out[m[1]] = Block(m[1], m[2], first_line + body.count("\n", 0, m.start(2)))
    return out


def parse(text: str, path: str, family: str = "concept") -> tuple[PageSource, list[Problem]]:
    """Take a page of a family apart and report what is wrong with its structure."""
    page = PageSource(path)
    problems: list[Problem] = []
    page.front_matter, body, first = split_front_matter(text)
    if not page.front_matter:
        problems.append(
            Problem(path, 1, "no front matter", "start the file with the card between `---` lines")
        )
    env = jinja2.Environment()
    try:
        tree = env.parse(body)
    except jinja2.TemplateSyntaxError as error:
        line = first + error.lineno - 1
        mend = (
            "write `{ {`, `{ %` or `{ #` with a space where LaTeX needs two braces;"
            " close every block with `{% endblock %}`"
        )
        return page, [
            *problems,
            Problem(path, line, f"Jinja cannot read it: {error.message}", mend),
        ]

    m = _EXTENDS.search(body)
    allowed = [f"{family}/{kind}" for kind in kinds(family)]
    if not m or m[1] not in allowed:
        what = f"extends an unknown template `{m[1]}.md`" if m else "extends no template"
        line = first + (body.count("\n", 0, m.start()) if m else 0)
        mend = "begin with one of " + ", ".join(
            f'`{{% extends "{name}.md" %}}`' for name in allowed
        )
        return page, [*problems, Problem(path, line, what, mend)]
    page.kind = m[1].split("/")[-1]
    # Spaces before it would stand before the page's title, which is then no heading.
    if body[: m.start()].strip("\n"):
        line = first + body.count("\n", 0, m.start())
        what, mend = "something stands before `extends`", "begin that line with `{% extends`"
        problems.append(Problem(path, line, what, mend))
    page.blocks = _positions(body, first)

    for node in tree.body:
        for data in node.find_all(nodes.TemplateData) if isinstance(node, nodes.Output) else ():
            if data.data.strip():
                lead = len(data.data) - len(data.data.lstrip())
                line = first + data.lineno - 1 + data.data.count("\n", 0, lead)
                shown = data.data.strip().splitlines()[0][:50]
                problems.append(
                    Problem(
                        path,
                        line,
                        f"text outside the blocks would vanish: “{shown}”",
                        "move it into a block",
                    )
                )
    specs = {s.name: s for s in block_specs(page.kind, family)}
    seen: set[str] = set()
    for node in tree.find_all(nodes.Block):
        line = first + node.lineno - 1
        if node.name in seen:
            problems.append(
                Problem(path, line, f"block `{node.name}` stands twice", "merge the two")
            )
        seen.add(node.name)
        if node.name not in specs:
            problems.append(
                Problem(
                    path,
                    line,
                    f"unknown block `{node.name}` would vanish",
                    "check its spelling against " + ", ".join(specs),
                )
            )
    for spec in specs.values():
        block = page.blocks.get(spec.name)
        hint = f"{spec.hint[0].lower()}{spec.hint[1:]}"
        if block is None and spec.required:
            problems.append(
                Problem(path, first, f"block `{spec.name}` is missing", f"add it: {hint}")
            )
        elif block is not None and not re.sub(r"{#.*?#}", "", block.text, flags=re.S).strip():
            problems.append(Problem(path, block.line, f"block `{spec.name}` is empty", hint))
        elif block is not None and block.text.strip().startswith("TODO"):
            line = block.line + block.text.count("\n", 0, block.text.index("TODO"))
            problems.append(
                Problem(path, line, f"block `{spec.name}` is still a hole", f"fill it: {hint}")
            )
    return page, problems
