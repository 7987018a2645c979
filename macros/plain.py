"""Finished pages as plain Markdown: for people and programs that read text.

What only a browser can show becomes words: blocks and tabs become headings and bold labels, tables
that the style sheet lays out become lists, drawings become their names. The links
between pages stay: they lead to the Markdown beside them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .latex import FORMULA
from .rendering import Site, line

# What is kept as it stands: code and formulas.
_KEPT = re.compile(
    r"^(?P<indent>[ \t]*)(?P<fence>`{3,}|~{3,}).*?^[ \t]*(?P=fence)[ \t]*$"
    rf"|(?P<tick>`+)(?!`).+?(?<!`)(?P=tick)(?!`)|{FORMULA}",
    re.S | re.M,
)
_FENCE_TITLE = re.compile(r'\A([ \t]*[`~]{3,}\w*) title="[^"]*"')
_FENCE_CLASSES = re.compile(r"\A([ \t]*[`~]{3,}){\.(\w+)[^}]*}")
_FIGURE = re.compile(r'^<div class="figure.*$', re.M)
_DRAWING = re.compile(r'<svg[^>]* aria-label="([^"]*)"')
_BLOCK = re.compile(r"(/{3,})(?: *(?P<kind>[\w-]+))?(?: *\| *(?P<title>.*))?\s*")
_CLASS = re.compile(r"div\.(\S+)")
_HEADING = re.compile(r"(#+) ")
_TABLE = re.compile(r"<table.*?</table>", re.S)
_ROW = re.compile(r'<tr role="row"[^>]*>\s*(<td.*?)</tr>', re.S)
_CELL = re.compile(r'<td role="cell"(?: class="(\w+)")?(?: data-label="([^"]*)")?[^>]*>(.*?)</td>')

# What a reader of text has no use for, or has in another form.
_INTERFACE = re.compile(
    r"<(form|button|template|svg|select|textarea|dialog|script)\b.*?</\1>"
    r'|<nav class="letters".*?</nav>'
    r"|^\[[^\]]*\]\([^)]*\){: \.prediction-link }$",
    re.S | re.M,
)
# In this order.
_REWRITTEN = [
    (re.compile(pattern, re.M), to)
    for pattern, to in (
        (r'\[(\d+)\]\(#ref-[^ ]* "[^"]*"\){: \.cite }', r"\1"),
        (r"\\\[([\d, ]+)\\\]", r"[\1]"),
        (r'\[([^\[\]]*)\]\([^)\s]* "[^"]*"\){: \.term }', r"\1"),
        (r'(\]\([^)\s]*) "[^"]*"\)', r"\1)"),
        (r"^[ \t]*{:[^}\n]*}[ \t]*\n", ""),
        (r"[ \t]*{:[^}\n]*}", ""),
        (r"^(\d+)\.  <span id=[^>]*></span>", r"\1. "),
        (r"<input[^>]*> ?", ""),
        (r"^- <label>", "- [ ] "),
        (r"<h3>(.*?)</h3>", r"### \1"),
        (r'<a href="([a-z]+:[^"]*)">(.*?)</a>', r"[\2](\1)"),
        (r'<a href="([^"#]*/)(#[^"]*)?">(.*?)</a>', r"[\3](\1index.md\2)"),
        (r"<dt[^>]*>(.*?)</dt>\s*<dd[^>]*>(.*?)</dd>", r"- **\1**: \2"),
        (r"<strong[^>]*>(.*?)</strong>", r"**\1**"),
        (r'<span class="fact-label">(.*?)</span>', r"\1:"),
        (r'^(\s*- )<span class="answered">(.*?)</span> ', r"\1\2 → "),
        (r'<span class="answered">(.*?)</span>', r"“\1”"),
        (r'<span class="question-kind">(.*?)</span>', r"(\1)"),
        (r'<span class="kind[^>]*>(\w+)</span>&nbsp;<span class="level">(\w+)</span>', r"(\1, \2)"),
        (r'\s*<span class="summary">', ": "),
        (r'<span class="facts">(.*?)</span>', r"(\1)"),
        (r'<span class="where">([^<]*)</span>$', r"(\1)"),
        (r"&nbsp;|<br>", " "),
        (r"&shy;", ""),
        (r'</?[a-z][a-z0-9]*(?:\s+[\w-]+(?:="[^"]*")?)*\s*/?>', ""),
        (r"[ \t]+$", ""),
        (r"\n{3,}", r"\n\n"),
    )
]


def _figure(m: re.Match) -> str:
    """The drawings of a figure in words, those that stand side by side one below the other."""
    names = [name.replace("&quot;", '"') for name in _DRAWING.findall(m[0])]
    return "\n\n".join(f"**Figure.** {name}" for name in names)


def _list(m: re.Match) -> str:
    """A table of HTML as a list: a row an item, its labeled cells below it."""
    out = []
    for row in _ROW.findall(m[0]):
        cells = [(kind, label, line(text)) for kind, label, text in _CELL.findall(row)]
        mark = f"{cells.pop(0)[2]}." if cells[0][0] == "rank" else "-"
        head = [cells.pop(0)]
        while cells and not cells[0][1]:
            head.append(cells.pop(0))
        label = f"{head[0][1]}: " if head[0][1] else ""
        out.append(f"{mark} {label}{': '.join(text for _, _, text in head)}")
        out += [f"    - {label}: {text}" for _, label, text in cells]
    return "\n".join(out)


@dataclass
class _Open:
    """A block that is open: its slashes, and what it is."""

    slashes: str
    kind: str


def _unblocked(text: str) -> str:
    """Blocks replaced by their content: a tab gets a heading below that of its section, any other
    block with a title that title in bold."""
    out: list[str] = []
    blocks: list[_Open] = []
    level, settings = 1, False
    for row in text.split("\n"):
        m = _BLOCK.fullmatch(row)
        if m and not m["kind"]:
            # A block ends those that it holds.
            while blocks and blocks.pop().slashes != m[1]:
                pass
            out.append("")
        elif m:
            found = _CLASS.match(m["title"] or "") if m["kind"] == "html" else None
            blocks.append(_Open(m[1], found[1] if found else m["kind"]))
            settings = True
            if m["kind"] == "tab":
                out += ["", f"{'#' * (level + 1)} {m['title']}"]
            elif m["kind"] != "html":
                out += ["", f"**{m['title']}**"]
            out.append("")
        elif settings and row.startswith("    "):
            continue
        else:
            settings = False
            if heading := _HEADING.match(row):
                level = len(heading[1])
            if blocks and blocks[-1].kind == "options":
                row = re.sub(r"^(\d+)\. ", lambda n: f"- {'ABCDEFGH'[int(n[1]) - 1]}. ", row)
            out.append(row)
    return "\n".join(out)


def plain(finished: str) -> str:
    """A finished page, or a part of one, as plain Markdown: no blocks, attributes or HTML; code and
    LaTeX as they stand."""
    kept: list[str] = []

    def keep(m: re.Match) -> str:
        kept.append(_FENCE_CLASSES.sub(r"\1\2", _FENCE_TITLE.sub(r"\1", m[0])))
        return f"\0{len(kept) - 1}\0"

    text = _KEPT.sub(keep, _FIGURE.sub(_figure, finished))
    text = _unblocked(_INTERFACE.sub("", _TABLE.sub(_list, text)))
    for pattern, to in _REWRITTEN:
        text = pattern.sub(to, text)
    text = re.sub("\0(\\d+)\0", lambda m: kept[int(m[1])], text)
    return f"{text.strip()}\n"


def page(file: str, finished: str, site: Site, described: bool) -> str:
    """A page with where it stands: below its answer, if it is `described` by one, else below its
    title."""
    address = file.removesuffix("index.md")
    place = f", <{site.address(address)}>" if site.url else f", `{address}`" if address else ""
    note = f"From *{site.name}*{place}. {site.copyright}".strip()
    lead, *rest = re.split(r"\n\n", plain(finished), maxsplit=2 if described else 1)
    front = [lead, *rest[:1]] if described else [lead]
    return "\n\n".join([*front, note, *rest[len(front) - 1 :]])
